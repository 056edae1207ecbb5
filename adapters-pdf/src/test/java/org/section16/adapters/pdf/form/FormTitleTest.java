package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Entry;
import org.section16.domain.form.Box;

class FormTitleTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void the_name_of_the_form_goes_before_its_title() {
        put(new Words().at(20, 30, "FORM 4").at(20, 50, "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP"));

        assertThat(form()).isEqualTo("4");
        assertThat(transcript.draft().doubts()).isEmpty();
    }

    @Test
    void without_a_name_the_title_tells_with_a_doubt() {
        put(new Words().at(20, 30, "FORW").at(20, 50, "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP"));

        assertThat(form()).isEqualTo("5");
        assertThat(transcript.draft().doubts()).hasSize(1);
    }

    @Test
    void without_either_nothing_is_said() {
        put(new Words().at(20, 30, "Form of letter"));

        assertThat(transcript.draft().document().entry(Box.DOCUMENT_TYPE)).isEmpty();
    }

    private void put(Words words) {
        FormTitle.put(transcript, words.all());
    }

    private String form() {
        return transcript
                .draft()
                .document()
                .entry(Box.DOCUMENT_TYPE)
                .map(Entry::text)
                .orElse("");
    }
}
