package org.section16.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTypeTest {
    @ParameterizedTest
    @CsvSource({"3, 3, 3/A", "3/A, 3, 3/A", "4, 4, 4/A", "4/A, 4, 4/A", "5, 5, 5/A", "5/A, 5, 5/A"})
    void each_form_knows_its_original_and_its_amendment(String code, String original, String amendment) {
        FormType form = FormType.of(code).orElseThrow();

        assertThat(form).hasToString(code);
        assertThat(form.original()).hasToString(original);
        assertThat(form.amendment()).hasToString(amendment);
        assertThat(form.isAmendment()).isEqualTo(code.equals(amendment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "144", "4/a", "4 /A", "FORM 4", " 4", "04"})
    void any_other_text_is_no_form(String text) {
        assertThat(FormType.of(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void every_form_is_found_by_its_code(FormType form) {
        assertThat(FormType.of(form.toString())).contains(form);
    }

    @Test
    void there_are_six() {
        assertThat(FormType.values()).hasSize(6);
    }
}
