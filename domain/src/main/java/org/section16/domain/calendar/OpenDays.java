package org.section16.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that look like closings and are not: filings of each bear its date. */
final class OpenDays {
    private record Span(LocalDate from, LocalDate toInclusive, OpenDay day) {
        void enter(Map<LocalDate, OpenDay> days) {
            from.datesUntil(toInclusive.plusDays(1)).forEach(date -> days.putIfAbsent(date, day));
        }
    }

    private static final String SANDY = "Hurricane Sandy";
    private static final String SNOW = "closing of the offices in Washington by snow";
    private static final String HALF_DAY = "half day of the federal offices";
    private static final String SHUTDOWN = "government shutdown";
    private static final String INAUGURATION = "Inauguration Day";

    private static final Map<LocalDate, OpenDay> DATED = days(List.of(
            day("2002-12-24", HALF_DAY),
            day("2005-01-20", INAUGURATION),
            day("2009-01-20", INAUGURATION),
            day("2009-12-24", HALF_DAY),
            snow("2010-02-08", "2010-02-11"),
            new Span(LocalDate.parse("2012-10-29"), LocalDate.parse("2012-10-30"), new OpenDay(SANDY, false)),
            snow("2013-03-06", "2013-03-06"),
            shutdown("2013-10-01", "2013-10-16"),
            snow("2014-01-21", "2014-01-21"),
            snow("2014-02-13", "2014-02-13"),
            snow("2014-03-03", "2014-03-03"),
            snow("2014-03-17", "2014-03-17"),
            snow("2015-02-17", "2015-02-17"),
            snow("2015-03-05", "2015-03-05"),
            day("2015-12-24", HALF_DAY),
            snow("2016-01-25", "2016-01-26"),
            day("2017-01-20", INAUGURATION),
            snow("2018-03-21", "2018-03-21"),
            snow("2019-01-14", "2019-01-14"),
            shutdown("2018-12-27", "2019-01-25"),
            day("2021-01-20", INAUGURATION),
            snow("2025-01-06", "2025-01-06"),
            shutdown("2025-10-01", "2025-11-12")));

    private OpenDays() {}

    private static Map<LocalDate, OpenDay> days(List<Span> spans) {
        Map<LocalDate, OpenDay> days = new HashMap<>();
        spans.forEach(span -> span.enter(days));
        return Map.copyOf(days);
    }

    private static Span day(String date, String name) {
        return new Span(LocalDate.parse(date), LocalDate.parse(date), new OpenDay(name, false));
    }

    private static Span snow(String from, String toInclusive) {
        return new Span(LocalDate.parse(from), LocalDate.parse(toInclusive), new OpenDay(SNOW, true));
    }

    private static Span shutdown(String from, String toInclusive) {
        return new Span(LocalDate.parse(from), LocalDate.parse(toInclusive), new OpenDay(SHUTDOWN, false));
    }

    /** Says why a day looks like a closing, whether it is a business day or not. */
    static Optional<OpenDay> of(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.FRIDAY) {
            Month month = date.getMonth();
            if ((month == Month.MARCH || month == Month.APRIL)
                    && date.equals(easter(date.getYear()).minusDays(2))) {
                return Optional.of(new OpenDay("Good Friday", false));
            }
            if (month == Month.NOVEMBER
                    && date.equals(thanksgiving(date.getYear()).plusDays(1))) {
                return Optional.of(new OpenDay("day after Thanksgiving", false));
            }
        }
        return Optional.ofNullable(DATED.get(date));
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** The Gregorian computus in the form of Meeus, Astronomical Algorithms, chapter 8; the letters are his. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
