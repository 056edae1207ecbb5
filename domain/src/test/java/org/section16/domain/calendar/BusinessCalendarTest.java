package org.section16.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.calendar.Closing.Kind;

class BusinessCalendarTest {
    private final BusinessCalendar calendar = BusinessCalendar.edgar();

    /** EDGAR's closed weekdays written out a second time, without the rules that make them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2003 | 01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25 12-26
                    2004 | 01-01 01-19 02-16 05-31 06-11 07-05 09-06 10-11 11-11 11-25 12-24 12-31
                    2005 | 01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26
                    2006 | 01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25
                    2007 | 01-01 01-02 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-24 12-25
                    2008 | 01-01 01-21 02-18 05-26 07-04 09-01 10-13 11-11 11-27 12-25 12-26
                    2009 | 01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25
                    2010 | 01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31
                    2011 | 01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26
                    2012 | 01-02 01-16 02-20 05-28 07-04 09-03 10-08 11-12 11-22 12-24 12-25
                    2013 | 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25
                    2014 | 01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25 12-26
                    2015 | 01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25
                    2016 | 01-01 01-18 02-15 05-30 07-04 09-05 10-10 11-11 11-24 12-26
                    2017 | 01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25
                    2018 | 01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-05 12-24 12-25
                    2019 | 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-24 12-25
                    2020 | 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-24 12-25
                    2021 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
                    2022 | 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26
                    2023 | 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
                    2024 | 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-24 12-25
                    2025 | 01-01 01-09 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-24 12-25 12-26
                    2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25
                    2027 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
                    2028 | 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
                    """)
    void the_closed_weekdays_of_a_year_are_those_of_edgar(int year, String days) {
        assertThat(calendar.closings(year).stream()
                        .map(closing -> closing.date().toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void the_years_2003_to_2026_have_261_closed_weekdays() {
        int closed = 0;
        for (int year = 2003; year <= 2026; year++) {
            closed += calendar.closings(year).size();
        }

        assertThat(closed).isEqualTo(261);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002-09-02", "2002-10-14", "2002-11-11", "2002-11-28", "2002-12-25"})
    void the_holidays_of_the_first_months_of_the_two_day_rule_are_kept(LocalDate day) {
        assertThat(calendar.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-14, Columbus Day, HOLIDAY",
        "2021-06-18, Juneteenth (observed), OBSERVED_HOLIDAY",
        "2021-12-31, New Year's Day (observed), OBSERVED_HOLIDAY",
        "2018-12-05, day of mourning for George H. W. Bush, SPECIAL"
    })
    void a_closing_says_what_it_is(LocalDate day, String name, Kind kind) {
        Closing closing = calendar.closing(day).orElseThrow();

        assertThat(closing.name()).isEqualTo(name);
        assertThat(closing.kind()).isEqualTo(kind);
    }

    @Test
    void a_closing_without_a_notice_of_the_sec_says_so() {
        assertThat(calendar.closing(LocalDate.of(2007, 12, 24)).orElseThrow().doubt())
                .get()
                .asString()
                .contains("no notice");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-29, Hurricane Sandy",
        "2012-10-30, Hurricane Sandy",
        "2026-04-03, Good Friday",
        "2024-03-29, Good Friday",
        "2019-11-29, day after Thanksgiving",
        "2009-12-24, half day of the federal offices",
        "2015-12-24, half day of the federal offices",
        "2021-01-20, Inauguration Day",
        "2013-10-07, government shutdown",
        "2018-12-28, government shutdown",
        "2025-11-12, government shutdown",
        "2010-02-10, closing of the offices in Washington by snow"
    })
    void a_day_that_looks_closed_and_is_not_counts_and_says_why(LocalDate day, String name) {
        assertThat(calendar.isBusinessDay(day)).isTrue();
        assertThat(calendar.openThough(day).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void only_the_weather_in_washington_may_excuse() {
        assertThat(calendar.openThough(LocalDate.of(2016, 1, 25)).orElseThrow().mayExcuse())
                .isTrue();
        assertThat(calendar.openThough(LocalDate.of(2024, 3, 29)).orElseThrow().mayExcuse())
                .isFalse();
    }

    @Test
    void inauguration_days_on_a_holiday_and_holidays_in_a_shutdown_stay_closed() {
        assertThat(calendar.openThough(LocalDate.of(2025, 1, 20))).isEmpty();
        assertThat(calendar.openThough(LocalDate.of(2013, 10, 14))).isEmpty();
        assertThat(calendar.isBusinessDay(LocalDate.of(2019, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2001-12-31, false", "2002-01-01, true", "2026-06-29, true", "2026-06-30, false", "2031-05-05, false"})
    void a_day_outside_of_what_is_known_is_answered_and_marked(LocalDate day, boolean known) {
        assertThat(calendar.isKnown(day)).isEqualTo(known);
        assertThat(calendar.onOrAfter(day)).isAfterOrEqualTo(day);
    }

    @Test
    void closings_that_become_known_are_added_to_a_copy() {
        LocalDate christmasEve = LocalDate.of(2026, 12, 24);

        BusinessCalendar later =
                calendar.with(List.of(Closing.special(christmasEve, "Christmas Eve")), LocalDate.of(2026, 12, 31));

        assertThat(later.isBusinessDay(christmasEve)).isFalse();
        assertThat(later.isKnown(christmasEve)).isTrue();
        assertThat(calendar.isBusinessDay(christmasEve)).isTrue();
    }

    @Test
    void a_special_closing_on_a_weekend_or_a_holiday_adds_nothing() {
        BusinessCalendar later = calendar.with(
                List.of(
                        Closing.special(LocalDate.of(2027, 1, 2), "a Saturday"),
                        Closing.special(LocalDate.of(2027, 1, 1), "New Year's Day by order")),
                calendar.knownThrough());

        assertThat(later.closings(2027)).hasSameSizeAs(calendar.closings(2027));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-03, 2, 2018-12-06",
        "2018-12-20, 2, 2018-12-26",
        "2024-07-06, 1, 2024-07-08",
        "2025-12-23, 3, 2025-12-31"
    })
    void business_days_are_counted_over_weekends_and_closings(LocalDate from, int days, LocalDate last) {
        assertThat(calendar.after(from, days)).isEqualTo(last);
        assertThat(calendar.before(last.plusDays(1))).isEqualTo(last);
    }

    @Test
    void a_span_counts_as_many_business_days_as_it_has_one_by_one() {
        Random random = new Random(16);
        for (int trial = 0; trial < 500; trial++) {
            LocalDate from = LocalDate.of(2002, 1, 1).plusDays(random.nextInt(9000));
            LocalDate to = from.plusDays(random.nextInt(400) - 5L);
            List<LocalDate> days = new ArrayList<>();
            from.plusDays(1)
                    .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                    .forEach(days::add);

            assertThat(calendar.businessDays(from, to))
                    .as("%s to %s", from, to)
                    .isEqualTo(days.stream().filter(calendar::isBusinessDay).count());
        }
    }
}
