package org.section16.bootstrap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

class BoxTextTest {
    private static final List<FootnoteId> TWO_MARKS = List.of(FootnoteId.of(3), FootnoteId.of(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "136|136", "1837524|1,837,524", "5381.2|5,381.2", ".123456789|0.123456789"})
    void shares_are_grouped_and_keep_every_digit(String stated, String shown) {
        assertThat(BoxText.shares(Reported.of(Quantity.parse(stated)))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|$0", "103.39|$103.39", "12.5|$12.50", "1500|$1,500", "150.8415|$150.8415"})
    void dollars_show_cents_unless_they_are_whole_and_keep_every_digit(String stated, String shown) {
        assertThat(BoxText.dollars(Reported.of(Dollars.parse(stated)))).isEqualTo(shown);
    }

    @Test
    void marks_stand_behind_the_value_in_the_order_of_the_document() {
        assertThat(BoxText.shares(Reported.of(Quantity.parse("20000"), TWO_MARKS)))
                .isEqualTo("20,000 (3)(1)");
    }

    @Test
    void a_box_with_marks_only_shows_them() {
        assertThat(BoxText.dollars(Reported.withoutValue(TWO_MARKS))).isEqualTo("(3)(1)");
    }

    @Test
    void a_blank_box_shows_nothing_and_not_zero() {
        assertThat(BoxText.shares(Reported.blank())).isEmpty();
    }

    @Test
    void an_illegible_text_is_shown_as_found() {
        assertThat(BoxText.shares(Reported.illegible("-100", TWO_MARKS))).isEqualTo("illegible: \"-100\" (3)(1)");
    }
}
