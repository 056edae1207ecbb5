package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Box;

/** The check boxes of the head: which there are depends on the form and its year. */
public final class CheckBoxes {

    private CheckBoxes() {}

    /**
     * Puts down the check boxes that are made of characters.
     *
     * @param words  in the order of the document
     * @param labels  of each box, in letters
     */
    public static void put(Transcript transcript, List<Word> words, Map<Box, List<String>> labels) {
        labels.forEach((box, texts) -> texts.stream()
                .flatMap(text -> LabelSplit.find(words, text).stream())
                .findFirst()
                .ifPresent(label -> {
                    put(transcript, box, label, TickMarks.before(words, label));
                    transcript.known(Boilerplate.withSigns(words, label));
                }));
    }

    private static void put(Transcript transcript, Box box, List<Word> label, List<Word> signs) {
        Part document = transcript.draft().document();
        if (TickMarks.isTicked(signs)) {
            transcript.putAs(document, box, "X", signs);
        } else {
            transcript.putTick(document, box, Optional.empty(), label);
        }
        if (signs.isEmpty()) {
            transcript
                    .draft()
                    .doubtful(
                            document.path(box), "the page has the label of this check box, but no check box beside it");
        }
        transcript.known(signs);
    }
}
