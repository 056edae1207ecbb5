package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.section16.adapters.pdf.form.LineSpacing;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/**
 * The signatures with their dates: a column of names, each over one or more lines, and a column of dates to its right,
 * each beside the middle of its name. Below them stand the labels, once for all or once for each.
 */
final class Signatures {

    /** A date begins where its label begins, give or take the space left of a letter. */
    private static final float SAME_LEFT = 3f;

    private final List<Signature> signatures = new ArrayList<>();

    /**
     * A signature, perhaps only the part of it that stands on one page.
     *
     * @param name  the lines of the name
     * @param date  the line of the date, if it stands there
     */
    private record Signature(List<TextLine> name, Optional<TextLine> date) {

        /** Puts the parts of a signature together that goes on overleaf. */
        Signature with(Signature rest) {
            List<TextLine> whole = new ArrayList<>(name);
            whole.addAll(rest.name);
            return new Signature(whole, date.or(rest::date));
        }
    }

    private Signatures(Tail.Block block) {
        float dateLeft =
                block.date().map(date -> date.area().left() - SAME_LEFT).orElse(Float.MAX_VALUE);
        List<Word> names = block.words().stream()
                .filter(word -> word.area().left() < dateLeft)
                .toList();
        List<TextLine> dates = TextLine.of(block.words().stream()
                .filter(word -> word.area().left() >= dateLeft)
                .toList());
        List<List<TextLine>> apart = apart(TextLine.of(names), dates.size());
        if (apart.size() == dates.size()) {
            for (int i = 0; i < apart.size(); i++) {
                signatures.add(new Signature(apart.get(i), Optional.of(dates.get(i))));
            }
        } else {
            addByPage(block.words(), names, dates);
        }
    }

    private void addByPage(List<Word> all, List<Word> names, List<TextLine> dates) {
        for (int page : all.stream().mapToInt(Word::page).distinct().sorted().toArray()) {
            addPage(
                    TextLine.of(
                            names.stream().filter(word -> word.page() == page).toList()),
                    dates.stream().filter(date -> date.page() == page).toList());
        }
    }

    /** Puts down the signatures of one block. */
    static void put(Transcript transcript, Tail.Block block) {
        transcript.known(block.label());
        block.date().map(List::of).ifPresent(transcript::known);
        for (Signature signature : new Signatures(block).signatures) {
            Part part = transcript.draft().next(Area.SIGNATURE);
            List<Word> name = signature.name().stream()
                    .flatMap(line -> line.words().stream())
                    .toList();
            transcript.putText(part, Box.SIGNATURE_NAME, name);
            signature.date().ifPresent(date -> transcript.putText(part, Box.SIGNATURE_DATE, date.words()));
        }
    }

    private void addPage(List<TextLine> names, List<TextLine> dates) {
        if (dates.isEmpty()) {
            add(new Signature(names, Optional.empty()));
        }
        int start = 0;
        for (int i = 0; i < dates.size(); i++) {
            int datesToCome = dates.size() - i - 1;
            int end = datesToCome == 0 ? names.size() : endOfName(names, start, dates.get(i), datesToCome);
            add(new Signature(names.subList(start, end), Optional.of(dates.get(i))));
            start = end;
        }
    }

    /** The names, if their lines fall into as many groups as there are dates, be it by joining them over pages. */
    private static List<List<TextLine>> apart(List<TextLine> lines, int dates) {
        List<List<TextLine>> groups = setApart(lines);
        List<List<TextLine>> joined = new ArrayList<>();
        for (List<TextLine> group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && lastOf(joined.get(last)).page() != group.get(0).page()) {
                joined.get(last).addAll(group);
            } else {
                joined.add(new ArrayList<>(group));
            }
        }
        return groups.size() == dates ? groups : joined;
    }

    private static TextLine lastOf(List<TextLine> lines) {
        return lines.get(lines.size() - 1);
    }

    /** Lines that stand near each other; across the end of a page that cannot be seen. */
    private static List<List<TextLine>> setApart(List<TextLine> lines) {
        LineSpacing spacing = LineSpacing.of(lines);
        List<List<TextLine>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !spacing.wraps(lines.get(i - 1), lines.get(i))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(lines.get(i));
        }
        return groups;
    }

    /** A part without a date at the end of a page is completed by the first one overleaf, and the other way round. */
    private void add(Signature signature) {
        int last = signatures.size() - 1;
        boolean completes = last >= 0
                && (signatures.get(last).date().isEmpty() || signature.date().isEmpty());
        if (completes) {
            signatures.set(last, signatures.get(last).with(signature));
        } else {
            signatures.add(signature);
        }
    }

    /** Where a name ends so that its date stands beside its middle, leaving a line for each date to come. */
    private static int endOfName(List<TextLine> names, int start, TextLine date, int datesToCome) {
        int mostLines = Math.max(start, names.size() - datesToCome);
        return IntStream.rangeClosed(Math.min(start + 1, mostLines), mostLines)
                .boxed()
                .min((a, b) -> Float.compare(offCentre(names, start, a, date), offCentre(names, start, b, date)))
                .orElse(start);
    }

    private static float offCentre(List<TextLine> names, int start, int end, TextLine date) {
        if (end <= start) {
            return Float.MAX_VALUE;
        }
        float top = names.get(start).area().top();
        float bottom = names.get(end - 1).area().bottom();
        return Math.abs((top + bottom) / 2 - date.area().centreY());
    }
}
