package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

/** The name of the form at the top of the first page: {@code FORM 4}. */
public final class FormTitle {

    private FormTitle() {}

    /** Finds the name among the words of the first page, in the order of the document. */
    public static void put(Transcript transcript, List<Word> words) {
        for (String name : List.of("FORM", "Form")) { // the latter stands in running text as well
            for (int i = 0; i + 1 < words.size(); i++) {
                boolean named = words.get(i).text().equals(name);
                if (named && words.get(i + 1).text().matches("[345](?:/A)?")) {
                    transcript.putText(transcript.draft().document(), Box.DOCUMENT_TYPE, List.of(words.get(i + 1)));
                    transcript.known(List.of(words.get(i)));
                    return;
                }
            }
        }
    }
}
