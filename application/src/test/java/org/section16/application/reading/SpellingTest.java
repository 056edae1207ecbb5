package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.application.reading.Spelling.ELECTRONIC;
import static org.section16.application.reading.Spelling.PRINTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.FilingDraft.Medium;

class SpellingTest {
    @Test
    void every_medium_has_its_spelling() {
        assertThat(Spelling.of(Medium.ELECTRONIC)).isEqualTo(ELECTRONIC);
        assertThat(Spelling.of(Medium.PRINTED)).isEqualTo(PRINTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 2024-10-10",
        "2024-02-29, 2024-02-29",
        "0015-11-23, 0015-11-23",
        "2005-05-04-05:00, 2005-05-04",
        "2005-05-04+14:00, 2005-05-04",
        "2005-05-04Z, 2005-05-04"
    })
    void an_electronic_date_counts_as_it_stands_and_is_never_shifted(String text, LocalDate date) {
        assertThat(ELECTRONIC.date(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-13-01",
                "2023-02-29",
                "2024-1-1",
                "24-01-01",
                "2024/01/01",
                "10/10/2024",
                "2024-10-10T00:00:00",
                "2024-10-10Zulu",
                "2024-10-10-0500",
                "-024-10-10",
                "2024-+1-01",
                "２０２４-10-10",
                "2024-10-1O",
                "20241010"
            })
    void a_text_that_is_no_electronic_date_is_not_guessed_at(String text) {
        assertThat(ELECTRONIC.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10/10/2024, 2024-10-10",
        "1/2/2024, 2024-01-02",
        "02/29/2024, 2024-02-29",
        "'10/\n10/2024', 2024-10-10",
        "'10/10/\n2024', 2024-10-10",
        "08/08/1988, 1988-08-08"
    })
    void a_printed_date_has_the_month_first_and_may_break_behind_a_slash(String text, LocalDate date) {
        assertThat(PRINTED.date(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13/45/2024",
                "02/29/2023",
                "2024-10-10",
                "10/10/24",
                "10-10-2024",
                "10/10/20244",
                "1 0/10/2024",
                "10/10/2024(1)",
                "Oct 10, 2024",
                "0/1/2024",
                "//",
                "10 /10/2024"
            })
    void a_text_that_is_no_printed_date_is_not_guessed_at(String text) {
        assertThat(PRINTED.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1250|1250",
                "1,250.50|1250.50",
                "757,756|757756",
                "101,158,891|101158891",
                "'101,158,\n891'|101158891",
                "$39.52|39.52",
                "$ 39.52|39.52",
                "'$\n2,600.452'|2600.452",
                ".5|.5",
                "$.5|.5",
                "$0|0",
                "0007|0007",
                "5,381.2|5381.2"
            })
    void a_printed_number_loses_its_separators_only(String text, String plain) {
        assertThat(PRINTED.decimal(text)).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                ".",
                ",",
                "1,25",
                "1250,000",
                "1,2500",
                "1,250,5",
                "-5",
                "(100)",
                "1.2.3",
                "1 250",
                "12 .5",
                "1e5",
                "5%",
                "$$5",
                "5$",
                "1,250(1)",
                "1,,250",
                "N/A",
                "+5",
                "１２"
            })
    void a_text_that_is_no_printed_number_is_not_guessed_at(String text) {
        assertThat(PRINTED.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "TRUE, true", "0, false", "false, false", "False, false"})
    void an_electronic_flag_is_a_boolean_of_the_schema(String text, boolean value) {
        assertThat(ELECTRONIC.flag(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "yes", "Y", "2", "01", "t", "N/A"})
    void any_other_electronic_text_is_no_flag(String text) {
        assertThat(ELECTRONIC.flag(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X, true",
        "x, true",
        "[X], true",
        "__X__, true",
        "☒, true",
        "☑, true",
        "✓, true",
        "✔, true",
        "'', false",
        "[ ], false",
        "____, false",
        "☐, false"
    })
    void a_printed_flag_is_a_tick_or_an_empty_frame(String text, boolean value) {
        assertThat(PRINTED.flag(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "true", "Yes", "XX", "(X)", "?", "o"})
    void any_other_printed_text_is_no_flag(String text) {
        assertThat(PRINTED.flag(text)).isEmpty();
    }
}
