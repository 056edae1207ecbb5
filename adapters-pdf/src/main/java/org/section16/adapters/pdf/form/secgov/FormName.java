package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

/** The name of the form at the top of the first page, {@code FORM 4}; nothing there says that it is an amendment. */
final class FormName {

    private FormName() {}

    /** Finds the name among the words of the first page, in the order of the document. */
    static void put(Transcript transcript, List<Word> words) {
        nameOf(words, "FORM").or(() -> nameOf(words, "Form")).ifPresent(name -> {
            transcript.known(name);
            transcript.putText(transcript.draft().document(), Box.DOCUMENT_TYPE, name.subList(1, 2));
        });
    }

    private static Optional<List<Word>> nameOf(List<Word> words, String name) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(name) && words.get(i + 1).text().matches("[345]")) {
                return Optional.of(words.subList(i, i + 2));
            }
        }
        return Optional.empty();
    }
}
