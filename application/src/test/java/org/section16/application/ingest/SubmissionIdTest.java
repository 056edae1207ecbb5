package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.identity.AccessionNumber;

class SubmissionIdTest {
    private static final String HASH = "sha256:" + "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"0001209191-23-029527", "000120919123029527"})
    void an_accession_number_names_a_submission_in_either_spelling(String text) {
        assertThat(SubmissionId.parse(text))
                .isEqualTo(SubmissionId.of(new AccessionNumber("0001209191-23-029527")))
                .hasToString("0001209191-23-029527");
    }

    @Test
    void a_hash_names_a_submission_without_a_number() {
        assertThat(SubmissionId.parse(HASH)).hasToString(HASH);
        assertThat(SubmissionId.parse(HASH)).isEqualTo(new SubmissionId(HASH));
    }

    @Test
    void further_forms_of_a_document_have_their_number() {
        assertThat(SubmissionId.parse(HASH + "#2")).hasToString(HASH + "#2");
        assertThat(SubmissionId.parse(HASH + "#12").abbreviated()).isEqualTo("sha256:0123456789ab#12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#0", "#1", "#02", "#-2", "#2 ", "#123456789"})
    void the_first_form_has_no_number_and_others_have_one_spelling(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> SubmissionId.parse(HASH + number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256:",
                "sha256:abc",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "SHA256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha256:0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                "12-34-56"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SubmissionId.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionId(text));
    }

    @Test
    void the_constructor_takes_the_one_spelling_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionId("000120919123029527"));
    }
}
