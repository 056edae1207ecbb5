package org.section16.domain.shortswing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SixMonthsTest {
    private static final SixMonths ROLL = new SixMonths(MonthEnd.ROLL);
    private static final SixMonths CLAMP = new SixMonths(MonthEnd.CLAMP);

    @ParameterizedTest
    @CsvSource({
        "1972-12-20, 1973-06-18",
        "1972-12-22, 1973-06-20",
        "1939-12-01, 1940-05-30",
        "1947-02-10, 1947-08-08",
        "2024-01-01, 2024-06-29",
        "2023-12-15, 2024-06-13"
    })
    void a_window_ends_two_days_before_the_same_numbered_day(LocalDate begin, LocalDate last) {
        assertThat(ROLL.lastMatch(begin)).isEqualTo(last).isEqualTo(CLAMP.lastMatch(begin));
        assertThat(ROLL.areMatchable(begin, last)).isTrue();
        assertThat(ROLL.areMatchable(last, begin)).isTrue();
        assertThat(ROLL.areMatchable(begin, last.plusDays(1))).isFalse();
        assertThat(ROLL.areMatchable(last.plusDays(1), begin)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1972-12-20, 1973-06-19", "1972-12-22, 1973-06-21"})
    void the_trades_of_colonial_realty_are_not_matched(LocalDate sale, LocalDate purchase) {
        assertThat(ROLL.areMatchable(purchase, sale)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2024-02-28, 2024-02-27",
        "2022-08-31, 2023-02-27, 2023-02-26",
        "2022-08-29, 2023-02-27, 2023-02-26",
        "2023-03-31, 2023-09-29, 2023-09-28",
        "2023-10-31, 2024-04-29, 2024-04-28",
        "2023-12-31, 2024-06-29, 2024-06-28",
        "2023-02-28, 2023-08-26, 2023-08-26",
        "2024-02-29, 2024-08-27, 2024-08-27"
    })
    void month_ends_have_two_readings(LocalDate begin, LocalDate roll, LocalDate clamp) {
        assertThat(ROLL.lastMatch(begin)).isEqualTo(roll);
        assertThat(CLAMP.lastMatch(begin)).isEqualTo(clamp);
        assertThat(ROLL.isAmbiguous(begin, roll)).isEqualTo(!roll.equals(clamp));
        assertThat(ROLL.isAmbiguous(begin, clamp)).isFalse();
        assertThat(ROLL.isAmbiguous(begin, roll.plusDays(1))).isFalse();
    }

    @Test
    void a_day_is_matched_with_itself() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(ROLL.areMatchable(day, day)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MonthEnd.class)
    void from_2003_to_2026_a_window_spans_179_to_182_days_and_never_moves_back(MonthEnd reading) {
        SixMonths sixMonths = new SixMonths(reading);
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day = LocalDate.of(2003, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            LocalDate last = sixMonths.lastMatch(day);

            assertThat(ChronoUnit.DAYS.between(day, last)).as("from %s", day).isBetween(178L, 182L);
            assertThat(last).as("from %s", day).isAfterOrEqualTo(previous);
            previous = last;
        }
    }
}
