package org.section16.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessionNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0001209191-23-029527", "000120919123029527"})
    void both_spellings_give_the_dashed_one(String text) {
        assertThat(AccessionNumber.parse(text).dashed()).isEqualTo("0001209191-23-029527");
        assertThat(AccessionNumber.parse(text)).hasToString("0001209191-23-029527");
        assertThat(AccessionNumber.isAccessionNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1209191-23-029527",
                "0001209191-2023-029527",
                "0001209191-23029527",
                "00012091912302952",
                "0001209191230295277",
                "0001209191-23-02952A",
                " 0001209191-23-029527",
                "0001209191-23-029527\n",
                "０００１２０９１９１-23-029527"
            })
    void anything_else_is_refused(String text) {
        assertThat(AccessionNumber.isAccessionNumber(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessionNumber.parse(text))
                .withMessageContaining("0000000000-00-000000");
    }

    @Test
    void the_constructor_takes_the_dashed_spelling_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessionNumber("000120919123029527"));
    }

    @Test
    void numbers_sort_by_sender_then_year_then_serial_number() {
        assertThat(new AccessionNumber("0000000001-24-000001")).isLessThan(new AccessionNumber("0000000002-23-000001"));
        assertThat(new AccessionNumber("0000000001-23-000002")).isLessThan(new AccessionNumber("0000000001-24-000001"));
    }
}
