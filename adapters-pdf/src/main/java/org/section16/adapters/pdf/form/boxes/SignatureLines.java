package org.section16.adapters.pdf.form.boxes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/**
 * The signatures: each a name, over one line or more, and a date to its right, with a label below either. What stands
 * above the label of a date is that date; the rest is the name.
 */
public final class SignatureLines {

    static final String LABEL = "signatureofreportingperson";

    private final Transcript transcript;
    private final List<Word> words;

    private SignatureLines(Transcript transcript, List<Word> words) {
        this.transcript = transcript;
        this.words = words.stream()
                .sorted(Comparator.comparing(Word::page)
                        .thenComparing(Word::baseline)
                        .thenComparing(word -> word.area().left()))
                .toList();
    }

    /** Puts down all signatures among words in any order. */
    public static void put(Transcript transcript, List<Word> words) {
        new SignatureLines(transcript, words).put();
    }

    private void put() {
        int from = 0;
        Optional<List<Word>> label = LabelSplit.find(words, LABEL);
        while (label.isPresent()) {
            List<Word> signs = label.get();
            int start = words.indexOf(signs.get(0));
            int end = start + signs.size();
            Optional<Word> date = beside(signs, words);
            put(words.subList(from, start), date);
            transcript.known(signs);
            date.ifPresent(word -> transcript.known(List.of(word)));
            from = end;
            label = LabelSplit.find(words.subList(from, words.size()), LABEL);
        }
        transcript.reportRest("the signatures", words);
    }

    /** The label of the date stands on the height of the other one, though not always on the very same line. */
    private static Optional<Word> beside(List<Word> label, List<Word> words) {
        Word last = label.get(label.size() - 1);
        return words.stream()
                .filter(word -> word.page() == last.page()
                        && word.area().left() > last.area().right())
                .filter(word -> word.area().sharedHeight(last.area()) > 0)
                .filter(word -> Letters.of(word.text()).equals("date"))
                .findFirst();
    }

    private void put(List<Word> block, Optional<Word> label) {
        List<Word> content =
                block.stream().filter(word -> !word.text().matches("\\*+|Date")).toList();
        transcript.known(
                block.stream().filter(word -> word.text().matches("\\*+")).toList());
        List<Word> date = content.stream()
                .filter(word -> label.filter(below -> below.area().sharedWidth(word.area()) > 0)
                        .isPresent())
                .toList();
        List<Word> name = content.stream().filter(word -> !date.contains(word)).toList();
        if (!content.isEmpty()) {
            Part signature = transcript.draft().next(Area.SIGNATURE);
            transcript.putText(signature, Box.SIGNATURE_NAME, name);
            transcript.putText(signature, Box.SIGNATURE_DATE, date);
        }
    }
}
