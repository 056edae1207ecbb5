package org.section16.application.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * What a recognised form lacks although forms have it: a box that is filled on nearly every form and where nothing was
 * recognised, a footnote that no mark names, a mark that names none. Nothing is said about printed text, which cannot be
 * overlooked.
 */
final class RecognitionGaps {
    private static final List<Box> OF_OWNER =
            List.of(Box.RPT_OWNER_NAME, Box.RPT_OWNER_STREET_1, Box.RPT_OWNER_CITY, Box.RPT_OWNER_ZIP_CODE);

    private static final List<Box> OF_LINE = List.of(Box.SECURITY_TITLE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    private static final List<Box> OF_TRANSACTION = List.of(
            Box.TRANSACTION_DATE,
            Box.TRANSACTION_CODE,
            Box.TRANSACTION_SHARES,
            Box.TRANSACTION_PRICE_PER_SHARE,
            Box.TRANSACTION_ACQUIRED_DISPOSED_CODE);

    private static final List<Box> OF_DERIVATIVE = List.of(
            Box.CONVERSION_OR_EXERCISE_PRICE,
            Box.EXERCISE_DATE,
            Box.EXPIRATION_DATE,
            Box.UNDERLYING_SECURITY_TITLE,
            Box.UNDERLYING_SECURITY_SHARES);

    /** What is lacking on a line that may be none: a head of the table, or a page behind it. */
    private static final int FEW = 2;

    private final FilingDraft draft;
    private final boolean initial;
    private final List<Finding> findings = new ArrayList<>();

    private RecognitionGaps(FilingDraft draft, boolean initial) {
        this.draft = draft;
        this.initial = initial;
    }

    /**
     * Returns the findings.
     *
     * @param initial whether it is a Form 3, which has no transactions
     */
    static List<Finding> of(FilingDraft draft, boolean initial) {
        RecognitionGaps gaps = new RecognitionGaps(draft, initial);
        gaps.reportHead();
        draft.parts(Area.OWNER).forEach(gaps::reportOwner);
        draft.parts(Area.TABLE_I).forEach(line -> gaps.reportLine(line, List.of()));
        draft.parts(Area.TABLE_II).forEach(line -> gaps.reportLine(line, OF_DERIVATIVE));
        gaps.reportFootnotes();
        gaps.reportEmptyAreas();
        return gaps.findings;
    }

    private void reportHead() {
        expect(draft.document(), List.of(Box.PERIOD_OF_REPORT));
        if (!initial && draft.document().entry(Box.NOT_SUBJECT_TO_SECTION_16).isEmpty()) {
            misread(BoxPath.of(Box.NOT_SUBJECT_TO_SECTION_16), "the check box was not recognised");
        }
        expect(draft.issuer(), List.of(Box.ISSUER_NAME, Box.ISSUER_TRADING_SYMBOL));
    }

    private void reportOwner(Part owner) {
        expect(owner, OF_OWNER);
        boolean shown = RecognitionPlaces.TICKS.stream()
                .anyMatch(box -> owner.entry(box).isPresent());
        boolean first = owner.path(Box.RPT_OWNER_NAME).number() == 1;
        if ((shown || first) && RecognitionPlaces.TICKS.stream().noneMatch(box -> owner.isFilled(box))) {
            Stream.concat(RecognitionPlaces.TICKS.stream(), Stream.of(Box.OFFICER_TITLE, Box.OTHER_TEXT))
                    .forEach(box -> misread(owner.path(box), "no tick was recognised for any relationship"));
        }
        if (owner.isFilled(Box.IS_OFFICER)) {
            expect(owner, List.of(Box.OFFICER_TITLE));
        }
        if (owner.isFilled(Box.IS_OTHER)) {
            expect(owner, List.of(Box.OTHER_TEXT));
        }
        boolean placed = Stream.of(Box.RPT_OWNER_STATE, Box.RPT_OWNER_COUNTRY, Box.RPT_OWNER_NON_US_STATE_TERRITORY)
                .anyMatch(box -> owner.isFilled(box));
        if (!placed) {
            misread(owner.path(Box.RPT_OWNER_STATE), "neither state nor country was recognised");
        }
    }

    private void reportLine(Part line, List<Box> ofTable) {
        int before = findings.size();
        expect(line, OF_LINE);
        expect(line, ofTable);
        boolean traded = OF_TRANSACTION.stream().anyMatch(box -> line.isFilled(box));
        if (!initial && (traded || line.area() == Area.TABLE_II)) {
            expect(line, OF_TRANSACTION);
        }
        boolean afterwards = line.area() == Area.TABLE_I || !initial;
        if (afterwards && !line.isFilled(Box.VALUE_OWNED_FOLLOWING_TRANSACTION)) {
            expect(line, List.of(Box.SHARES_OWNED_FOLLOWING_TRANSACTION));
        }
        boolean direct = line.entry(Box.DIRECT_OR_INDIRECT_OWNERSHIP)
                .map(entry -> entry.text().strip().equals("D"))
                .orElse(false);
        if (!direct) {
            expect(line, List.of(Box.NATURE_OF_OWNERSHIP));
        } else if (line.isFilled(Box.NATURE_OF_OWNERSHIP)) {
            misread(line.path(Box.DIRECT_OR_INDIRECT_OWNERSHIP), "D was recognised, but also a nature of ownership");
        }
        if (findings.size() - before >= FEW) {
            misread(line.path(Box.SECURITY_TITLE), "hardly anything else was recognised on this line");
        }
    }

    private void reportFootnotes() {
        Set<Integer> listed = draft.parts(Area.FOOTNOTE).stream()
                .flatMap(note -> note.entry(Box.FOOTNOTE_ID).stream())
                .flatMap(entry -> numbers(List.of(entry.text())).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> named = new TreeSet<>();
        for (Area area : Area.values()) {
            for (Part part : draft.parts(area)) {
                part.entries().forEach((box, entry) -> {
                    Set<Integer> marks = numbers(entry.marks());
                    named.addAll(marks);
                    marks.stream()
                            .filter(mark -> !listed.contains(mark))
                            .forEach(mark -> misread(part.path(box), "no footnote " + mark + " was recognised"));
                });
            }
        }
        named.stream()
                .filter(mark -> !listed.contains(mark))
                .forEach(mark -> misread(
                        new BoxPath(Area.FOOTNOTE, mark, Box.FOOTNOTE_TEXT),
                        "a mark names it, but it was not recognised"));
        int number = 0;
        for (Part note : draft.parts(Area.FOOTNOTE)) {
            number++;
            Set<Integer> own = numbers(
                    note.entry(Box.FOOTNOTE_ID).map(Entry::text).stream().toList());
            if (!own.contains(number)) {
                misread(note.path(Box.FOOTNOTE_TEXT), "footnote " + number + " of the list is not numbered so");
            }
            if (!named.containsAll(own)) {
                misread(note.path(Box.FOOTNOTE_ID), "no mark that names this footnote was recognised");
            }
            own.stream()
                    .map(each -> each + 1)
                    .filter(next -> !listed.contains(next) && names(note, next))
                    .forEach(next -> misread(
                            new BoxPath(Area.FOOTNOTE, next, Box.FOOTNOTE_TEXT),
                            "it may begin at the " + next + " within the footnote before"));
        }
    }

    private static boolean names(Part note, int number) {
        Pattern pattern = Pattern.compile("(?<!\\S)" + number + "(?:[.,]|(?!\\S))");
        return note.entry(Box.FOOTNOTE_TEXT)
                .filter(text -> pattern.matcher(text.text()).find())
                .isPresent();
    }

    private static Set<Integer> numbers(Collection<String> marks) {
        return marks.stream()
                .map(mark -> mark.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() <= 2)
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every form has a signature, and a line in one of its tables unless it says that there is nothing to report. */
    private void reportEmptyAreas() {
        draft.parts(Area.SIGNATURE)
                .forEach(signature -> expect(signature, List.of(Box.SIGNATURE_NAME, Box.SIGNATURE_DATE)));
        if (draft.parts(Area.SIGNATURE).isEmpty()) {
            misread(new BoxPath(Area.SIGNATURE, 1, Box.SIGNATURE_NAME), "no signature was recognised");
            misread(new BoxPath(Area.SIGNATURE, 1, Box.SIGNATURE_DATE), "no signature was recognised");
        }
        if (draft.parts(Area.OWNER).isEmpty()) {
            misread(new BoxPath(Area.OWNER, 1, Box.RPT_OWNER_NAME), "no owner was recognised");
        }
        for (Area table : List.of(Area.TABLE_I, Area.TABLE_II)) {
            if (draft.parts(table).isEmpty()) {
                misread(new BoxPath(table, 1, Box.LINE_KIND), "no line of this table was recognised");
            }
        }
    }

    private void expect(Part part, List<Box> boxes) {
        for (Box box : boxes) {
            if (!part.isFilled(box)) {
                misread(part.path(box), "nothing was recognised where forms have an entry");
            }
        }
    }

    private void misread(BoxPath path, String what) {
        findings.add(ReadingRules.misread(path, what));
    }
}
