package org.section16.application.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.EdgarPlace;

/** Turns the entries of one part of a draft into values, and reports those that are not what their box asks for. */
final class PartAssembler {
    /** More footnotes than any filing has; EDGAR admits 99. */
    private static final int MOST_MARK_DIGITS = 5;

    private final Part part;
    private final Spelling spelling;
    private final List<Finding> findings;
    private long textsRead; // a bit for each box, in their order: sets would be most of what this costs
    private long marksRead;

    PartAssembler(Part part, Spelling spelling, List<Finding> findings) {
        this.part = part;
        this.spelling = spelling;
        this.findings = findings;
    }

    Spelling spelling() {
        return spelling;
    }

    Part part() {
        return part;
    }

    Reported<String> text(Box box) {
        return value(box, Optional::of, "a text");
    }

    /** Reads a place; paper may name it where the XML has EDGAR's code. A name that EDGAR does not have stays. */
    Reported<String> place(Box box, Function<String, Optional<EdgarPlace>> named) {
        Reported<String> text = text(box);
        return spelling == Spelling.PRINTED
                ? text.map(words -> named.apply(words).map(EdgarPlace::code).orElse(words))
                : text;
    }

    Reported<LocalDate> date(Box box) {
        return value(box, spelling::date, spelling.dateWords());
    }

    Reported<Boolean> flag(Box box) {
        Entry entry = part.find(box);
        if (spelling == Spelling.PRINTED && entry != null && entry.isBlank()) {
            return Reported.of(false); // a box that is on the page and not ticked
        }
        return value(box, spelling::flag, spelling.flagWords());
    }

    Reported<Quantity> quantity(Box box) {
        return value(box, text -> decimal(text, Quantity::parse), spelling.decimalWords());
    }

    Reported<Dollars> dollars(Box box) {
        return value(box, text -> decimal(text, Dollars::parse), spelling.decimalWords());
    }

    Reported<Cik> cik(Box box) {
        return value(box, text -> accepted(text, Cik::parse), "a CIK (one to ten digits)");
    }

    Reported<TradingSymbol> symbol(Box box) {
        return value(box, text -> accepted(text, TradingSymbol::new), "a symbol");
    }

    Reported<FootnoteId> footnoteId(Box box) {
        return value(box, PartAssembler::mark, "a footnote id (F1, F2 and so on)");
    }

    /** Reads a box whose marks count as marks on the whole coding of the line, not on the box. */
    <T> Reported<T> unmarked(Box box, Function<String, Optional<T>> reading, String expected) {
        textsRead |= bit(box);
        String text = rawText(box);
        return text.isEmpty() ? Reported.blank() : value(box, text, List.of(), reading, expected);
    }

    /** Says whether the document has anything in a box. */
    boolean has(Box box) {
        Entry entry = part.find(box);
        return entry != null && !entry.isBlank();
    }

    /** Returns the text of a box without white space at its ends, empty if there is none. */
    String rawText(Box box) {
        Entry entry = part.find(box);
        return entry == null ? "" : entry.text().strip();
    }

    List<FootnoteId> notes(Box box) {
        Entry entry = part.find(box);
        return entry == null ? List.of() : notes(box, entry);
    }

    /** Says that the text of a box was taken account of without becoming a value here. */
    void considered(Box box) {
        textsRead |= bit(box);
    }

    /**
     * Reports what no value was made of: it stands in a box that such a part does not have, as the date of a
     * transaction where the line is a holding.
     */
    void reportUnread(String what) {
        part.forEach((box, entry) -> {
            boolean dropsText = !entry.text().isBlank() && (textsRead & bit(box)) == 0;
            boolean dropsMarks = !entry.marks().isEmpty() && (marksRead & bit(box)) == 0;
            if (dropsText || dropsMarks) {
                findings.add(Finding.at(
                        ReadingRules.UNPLACED,
                        Severity.WARNING,
                        part.path(box),
                        '"' + entry.describe() + "\" stands in a box that " + what
                                + " does not have; it is not part of the filing"));
            }
        });
    }

    @SuppressWarnings("EnumOrdinal") // as in an EnumSet; there are 60 boxes
    private static long bit(Box box) {
        return 1L << box.ordinal();
    }

    <T> Reported<T> value(Box box, Function<String, Optional<T>> reading, String expected) {
        Entry entry = part.find(box);
        if (entry == null) {
            return Reported.blank();
        }
        textsRead |= bit(box);
        List<FootnoteId> notes = notes(box, entry);
        String text = entry.text().strip();
        return text.isEmpty() ? Reported.withoutValue(notes) : value(box, text, notes, reading, expected);
    }

    private <T> Reported<T> value(
            Box box, String text, List<FootnoteId> notes, Function<String, Optional<T>> reading, String expected) {
        Optional<T> value = reading.apply(text);
        if (value.isPresent()) {
            return Reported.of(value.get(), notes);
        }
        findings.add(Finding.at(
                ReadingRules.ILLEGIBLE, Severity.ERROR, part.path(box), '"' + text + "\" is not " + expected));
        return Reported.illegible(text, notes);
    }

    private List<FootnoteId> notes(Box box, Entry entry) {
        if (entry.marks().isEmpty()) {
            return List.of();
        }
        marksRead |= bit(box);
        if (entry.marks().size() == 1) {
            return note(box, entry.marks().get(0)).map(List::of).orElse(List.of());
        }
        List<FootnoteId> notes = new ArrayList<>(entry.marks().size());
        for (String mark : entry.marks()) {
            note(box, mark).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<FootnoteId> note(Box box, String mark) {
        Optional<FootnoteId> id = mark(mark.strip());
        if (id.isEmpty()) {
            findings.add(Finding.at(
                    ReadingRules.ILLEGIBLE_MARK,
                    Severity.ERROR,
                    part.path(box),
                    '"' + mark + "\" is not a footnote mark (F1, F2 and so on)"));
        }
        return id;
    }

    /** Reads {@code F1}, {@code 1} or {@code (1)}. */
    private static Optional<FootnoteId> mark(String text) {
        int from = text.startsWith("(") ? 1 : 0;
        from += text.startsWith("F", from) ? 1 : 0;
        int to = text.endsWith(")") ? text.length() - 1 : text.length();
        if (to <= from || to - from > MOST_MARK_DIGITS || text.charAt(from) == '0') {
            return Optional.empty();
        }
        int number = Spelling.number(text, from, to);
        return number < 0 ? Optional.empty() : Optional.of(FootnoteId.of(number));
    }

    private <T> Optional<T> decimal(String text, Function<String, T> parse) {
        return spelling.decimal(text).flatMap(plain -> accepted(plain, parse));
    }

    private static <T> Optional<T> accepted(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
