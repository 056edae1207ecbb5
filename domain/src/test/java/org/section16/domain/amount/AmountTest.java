package org.section16.domain.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities and dollars obey the same laws of decimals. */
class AmountTest {
    private static final String SIXTY_DIGITS = "123456789012345678901234567890123456789012345678901234567891";

    @Test
    void trailing_zeros_make_no_difference() {
        assertThat(Quantity.parse("12.50")).isEqualTo(Quantity.parse("12.5")).hasSameHashCodeAs(Quantity.parse("12.5"));
        assertThat(Dollars.parse("12.50")).isEqualTo(Dollars.parse("12.5")).hasSameHashCodeAs(Dollars.parse("12.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "000, 0",
        "1250, 1250",
        "12.50, 12.5",
        ".5, 0.5",
        "5., 5",
        "007, 7",
        "100.0, 100",
        "134018.0, 134018",
        "999999999999.9999, 999999999999.9999",
        "0.0001, 0.0001"
    })
    void a_plain_decimal_is_read_and_written_in_its_normal_form(String text, String normal) {
        assertThat(Quantity.parse(text)).hasToString(normal);
        assertThat(Dollars.parse(text)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-1",
                "+1",
                "1e5",
                "1E5",
                "1,000",
                "$1",
                "1.2.3",
                " 1",
                "1 ",
                "1\n",
                "0x1F",
                "1d",
                "NaN",
                "Infinity",
                "１２"
            })
    void a_text_that_is_not_a_plain_decimal_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageContaining(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dollars.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void a_negative_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(new BigDecimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dollars(new BigDecimal("-0.01")));
    }

    @Test
    void a_number_with_an_exponent_is_written_out() {
        assertThat(new Quantity(new BigDecimal("1E+5"))).hasToString("100000").isEqualTo(Quantity.parse("100000"));
        assertThat(new Quantity(new BigDecimal("1E+5")).count().scale()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+100", "0E-100", "0.000"})
    void zero_is_zero_whatever_its_scale(String zero) {
        assertThat(new Quantity(new BigDecimal(zero))).isEqualTo(Quantity.ZERO);
        assertThat(new Dollars(new BigDecimal(zero))).isEqualTo(Dollars.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 59, 60})
    void sixty_digits_are_kept_and_read_back_wherever_the_point_stands(int behindPoint) {
        BigDecimal number = new BigDecimal(new BigInteger(SIXTY_DIGITS), behindPoint);

        Quantity quantity = new Quantity(number);

        assertThat(quantity.count()).isEqualTo(number);
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
        assertThat(Dollars.parse(quantity.toString()).amount()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {SIXTY_DIGITS + "1", "1E+60", "1E+2147483647", "1E-61", "1E-2147483647"})
    void more_than_sixty_digits_are_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(new BigDecimal(number)))
                .withMessage("a number of securities has at most 60 digits");
        assertThatIllegalArgumentException().isThrownBy(() -> new Dollars(new BigDecimal(number)));
    }

    @Test
    void trailing_zeros_do_not_count_as_digits() {
        BigDecimal one = new BigDecimal("1." + "0".repeat(100));

        assertThat(new Quantity(one)).hasToString("1");
    }

    @Test
    void the_largest_number_has_sixty_digits_however_it_is_written() {
        Quantity largest = new Quantity(new BigDecimal("1E+59"));

        assertThat(new Quantity(largest.count())).isEqualTo(largest);
        assertThat(Quantity.parse(largest.toString())).isEqualTo(largest);
    }

    @Test
    void amounts_compare_and_add_exactly() {
        assertThat(Quantity.parse("9.5")).isLessThan(Quantity.parse("10"));
        assertThat(Quantity.parse("0.1").plus(Quantity.parse("0.2"))).isEqualTo(Quantity.parse("0.3"));
        assertThat(Dollars.parse("0.1").plus(Dollars.parse("0.2"))).isEqualTo(Dollars.parse("0.3"));
        assertThat(Dollars.parse("9.5")).isEqualByComparingTo(Dollars.parse("9.50"));
    }

    @Test
    void a_quantity_at_a_price_is_its_exact_value() {
        assertThat(Quantity.parse("136.5").at(Dollars.parse("129.7501"))).isEqualTo(Dollars.parse("17710.88865"));
    }

    @Test
    void a_sum_or_product_beyond_sixty_digits_is_refused_and_not_rounded() {
        Quantity large = Quantity.parse("9".repeat(60));

        assertThatIllegalArgumentException().isThrownBy(() -> large.plus(large));
        assertThatIllegalArgumentException().isThrownBy(() -> large.at(Dollars.parse("10")));
    }
}
