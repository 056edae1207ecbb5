package org.section16.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.security.DirectOrIndirectOwnership;

/** The small code lists of the schema: exactly EDGAR's letters, and nothing that merely looks like them. */
class CodesTest {
    @ParameterizedTest
    @CsvSource({"A, ACQUIRED", "D, DISPOSED"})
    void acquired_and_disposed(String code, AcquiredDisposedCode constant) {
        assertThat(AcquiredDisposedCode.of(code)).contains(constant);
        assertThat(constant).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"D, DIRECT", "I, INDIRECT"})
    void direct_and_indirect(String code, DirectOrIndirectOwnership constant) {
        assertThat(DirectOrIndirectOwnership.of(code)).contains(constant);
        assertThat(constant).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"E, EARLY", "L, LATE"})
    void early_and_late(String code, TransactionTimeliness constant) {
        assertThat(TransactionTimeliness.of(code)).contains(constant);
        assertThat(constant).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"3, FORM_3", "4, FORM_4", "5, FORM_5"})
    void the_form_a_line_belongs_on(String code, TransactionFormType constant) {
        assertThat(TransactionFormType.of(code)).contains(constant);
        assertThat(constant).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "d", "A ", "AD", "6", "3/A", "|", "０"})
    void other_texts_are_no_codes(String text) {
        assertThat(AcquiredDisposedCode.of(text)).isEmpty();
        assertThat(DirectOrIndirectOwnership.of(text)).isEmpty();
        assertThat(TransactionTimeliness.of(text)).isEmpty();
        assertThat(TransactionFormType.of(text)).isEmpty();
    }
}
