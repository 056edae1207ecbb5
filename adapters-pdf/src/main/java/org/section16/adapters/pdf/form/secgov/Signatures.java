package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
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

    private final List<List<TextLine>> names = new ArrayList<>();
    private final List<TextLine> dates = new ArrayList<>();

    private Signatures(Tail.Block block) {
        float dateLeft =
                block.date().map(date -> date.area().left() - SAME_LEFT).orElse(Float.MAX_VALUE);
        for (TextLine line : TextLine.of(block.words().stream()
                .filter(word -> word.area().left() < dateLeft)
                .toList())) {
            if (names.isEmpty() || !line.wraps(last(names.get(names.size() - 1)))) {
                names.add(new ArrayList<>());
            }
            names.get(names.size() - 1).add(line);
        }
        dates.addAll(TextLine.of(block.words().stream()
                .filter(word -> word.area().left() >= dateLeft)
                .toList()));
    }

    /** Puts down the signatures of one block. */
    static void put(Transcript transcript, Tail.Block block) {
        transcript.known(block.label());
        block.date().map(List::of).ifPresent(transcript::known);
        Signatures signatures = new Signatures(block);
        for (List<TextLine> name : signatures.wholeNames()) {
            Part signature = transcript.draft().next(Area.SIGNATURE);
            transcript.putText(signature, Box.SIGNATURE_NAME, words(name));
            signatures.dates.stream()
                    .filter(date -> isBeside(name, date))
                    .findFirst()
                    .ifPresent(date -> transcript.putText(signature, Box.SIGNATURE_DATE, date.words()));
        }
    }

    /** A name that goes on overleaf has its date beside one of its two parts. */
    private List<List<TextLine>> wholeNames() {
        List<List<TextLine>> whole = new ArrayList<>();
        for (List<TextLine> name : names) {
            List<TextLine> before = whole.isEmpty() ? List.of() : whole.get(whole.size() - 1);
            boolean overleaf =
                    !before.isEmpty() && last(before).page() != name.get(0).page();
            if (overleaf && (isUndated(before) || isUndated(name))) {
                before.addAll(name);
            } else {
                whole.add(new ArrayList<>(name));
            }
        }
        return whole;
    }

    private boolean isUndated(List<TextLine> name) {
        return dates.stream().noneMatch(date -> isBeside(name, date));
    }

    private static boolean isBeside(List<TextLine> name, TextLine date) {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (TextLine line : name) {
            if (line.page() == date.page()) {
                top = Math.min(top, line.area().top());
                bottom = Math.max(bottom, line.area().bottom());
            }
        }
        return top < date.area().centreY() && date.area().centreY() < bottom;
    }

    private static TextLine last(List<TextLine> lines) {
        return lines.get(lines.size() - 1);
    }

    private static List<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
