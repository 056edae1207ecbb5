package org.section16.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"F1", "F9", "F10", "F99", "F100", "F99999"})
    void edgars_spelling_is_read_and_written(String text) {
        assertThat(FootnoteId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "F0", "F01", "f1", "1", "(1)", " F1", "F1 ", "F-1", "F100000", "F１"})
    void any_other_spelling_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FootnoteId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_number_out_of_range_is_refused(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> FootnoteId.of(number));
        assertThatIllegalArgumentException().isThrownBy(() -> new FootnoteId(number));
    }

    @Test
    void ids_compare_by_number() {
        assertThat(FootnoteId.of(2)).isLessThan(FootnoteId.of(10));
        assertThat(FootnoteId.of(7)).isEqualTo(new FootnoteId(7));
    }
}
