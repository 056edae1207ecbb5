package org.section16.domain.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.section16.domain.calendar.Closing.Kind;

/**
 * A federal holiday of 5 U.S.C. 6103(a).
 *
 * @param title its name
 * @param firstYear the first year in which its present day was kept
 * @param dayIn its day in a year
 */
record FederalHoliday(String title, int firstYear, IntFunction<LocalDate> dayIn) {
    /** Closes the last day of the year before where it falls on a Saturday. */
    static final FederalHoliday NEW_YEAR = new FederalHoliday("New Year's Day", 1971, fixed(Month.JANUARY, 1));

    static final List<FederalHoliday> ALL = List.of(
            NEW_YEAR,
            new FederalHoliday("Birthday of Martin Luther King, Jr.", 1986, nth(3, MONDAY, Month.JANUARY)),
            new FederalHoliday("Washington's Birthday", 1971, nth(3, MONDAY, Month.FEBRUARY)),
            new FederalHoliday("Memorial Day", 1971, nth(-1, MONDAY, Month.MAY)),
            // Signed on 17 June 2021 and kept on the next day.
            new FederalHoliday("Juneteenth", 2021, fixed(Month.JUNE, 19)),
            new FederalHoliday("Independence Day", 1971, fixed(Month.JULY, 4)),
            new FederalHoliday("Labor Day", 1971, nth(1, MONDAY, Month.SEPTEMBER)),
            new FederalHoliday("Columbus Day", 1971, nth(2, MONDAY, Month.OCTOBER)),
            new FederalHoliday("Veterans Day", 1978, fixed(Month.NOVEMBER, 11)),
            new FederalHoliday("Thanksgiving Day", 1971, nth(4, THURSDAY, Month.NOVEMBER)),
            new FederalHoliday("Christmas Day", 1971, fixed(Month.DECEMBER, 25)));

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int ordinal, DayOfWeek weekday, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** Returns the weekday that this holiday closes for a year; it may lie in the year before. */
    Optional<Closing> of(int year) {
        if (year < firstYear) {
            return Optional.empty();
        }
        LocalDate day = dayIn.apply(year);
        return Optional.of(
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> observed(day.minusDays(1));
                    case SUNDAY -> observed(day.plusDays(1));
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                        new Closing(day, title, Kind.HOLIDAY, Optional.empty());
                });
    }

    private Closing observed(LocalDate day) {
        return new Closing(day, title + " (observed)", Kind.OBSERVED_HOLIDAY, Optional.empty());
    }
}
