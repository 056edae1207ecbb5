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
        List<Word> dates = block.words().stream()
                .filter(word -> word.area().left() >= dateLeft)
                .toList();
        int[] pages =
                block.words().stream().mapToInt(Word::page).distinct().sorted().toArray();
        for (int page : pages) {
            addPage(TextLine.of(on(page, names)), TextLine.of(on(page, dates)));
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

    private static List<Word> on(int page, List<Word> words) {
        return words.stream().filter(word -> word.page() == page).toList();
    }

    private void addPage(List<TextLine> names, List<TextLine> dates) {
        if (dates.isEmpty()) {
            add(new Signature(names, Optional.empty()));
        }
        List<List<TextLine>> apart = setApart(names);
        int start = 0;
        for (int i = 0; i < dates.size(); i++) {
            int end = start;
            if (apart.size() == dates.size()) {
                end += apart.get(i).size();
            } else {
                int datesToCome = dates.size() - i - 1;
                end = datesToCome == 0 ? names.size() : endOfName(names, start, dates.get(i), datesToCome);
            }
            add(new Signature(names.subList(start, end), Optional.of(dates.get(i))));
            start = end;
        }
    }

    /** Lines that stand near each other; if there are as many such groups as dates, they are the names. */
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
