package org.section16.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CikTest {
    @Test
    void leading_zeros_carry_no_meaning() {
        assertThat(Cik.parse("0000320193")).isEqualTo(Cik.parse("320193")).isEqualTo(Cik.of(320193));
    }

    @Test
    void the_padded_spelling_has_ten_digits() {
        assertThat(Cik.of(320193).padded()).isEqualTo("0000320193");
        assertThat(Cik.of(9_999_999_999L).padded()).isEqualTo("9999999999");
    }

    @Test
    void the_plain_spelling_is_read_back() {
        assertThat(Cik.parse(Cik.of(1).toString())).isEqualTo(Cik.of(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0000000000", "00000320193", "-1", "+1", " 1", "1 ", "3201a3", "1.0", "３２０"})
    void a_text_that_is_not_one_to_ten_digits_above_zero_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cik.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_number_out_of_range_is_refused(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cik.of(number))
                .withMessage("a CIK is a number from 1 to 9999999999, not " + number);
    }

    @Test
    void keys_sort_by_number_and_not_by_spelling() {
        assertThat(Cik.of(9)).isLessThan(Cik.of(10));
    }
}
