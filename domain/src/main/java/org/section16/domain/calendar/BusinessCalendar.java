package org.section16.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which EDGAR takes filings (Regulation S-T, Rule 12(c)). A business day is a weekday that is neither a
 * federal holiday nor specially closed, whatever the staff's operating status. Answers for any day; those outside of
 * {@link #isKnown} rest on the statutory holidays alone. Immutable.
 */
public final class BusinessCalendar {
    /** The years whose holidays are looked up rather than computed: those of nearly all filings. */
    private static final int FIRST_PREPARED_YEAR = 1990;

    private static final int LAST_PREPARED_YEAR = 2050;
    private static final int WEEKDAYS = 5;
    private static final int WEEK = 7;

    private static final BusinessCalendar EDGAR =
            new BusinessCalendar(SpecialClosings.all(), SpecialClosings.KNOWN_THROUGH);

    private final Map<LocalDate, Closing> special = new HashMap<>();
    private final NavigableMap<LocalDate, Closing> prepared = new TreeMap<>();
    private final Map<LocalDate, Closing> preparedByDay;
    private final LocalDate knownThrough;

    private BusinessCalendar(Iterable<Closing> specialClosings, LocalDate knownThrough) {
        this.knownThrough = knownThrough;
        specialClosings.forEach(closing -> special.put(closing.date(), closing));
        for (int year = FIRST_PREPARED_YEAR; year <= LAST_PREPARED_YEAR; year++) {
            closings(year).forEach(closing -> prepared.put(closing.date(), closing));
        }
        this.preparedByDay = new HashMap<>(prepared);
    }

    /**
     * Obtains the calendar with the special closings that were known when this version was made.
     *
     * @return EDGAR's calendar
     */
    public static BusinessCalendar edgar() {
        return EDGAR;
    }

    /**
     * Returns this calendar with special closings that became known later.
     *
     * @param closings the further closings
     * @param through the last day up to which all closings are now known
     * @return a copy
     */
    public BusinessCalendar with(List<Closing> closings, LocalDate through) {
        List<Closing> all = new ArrayList<>(special.values());
        all.addAll(closings);
        return new BusinessCalendar(all, through);
    }

    /**
     * Returns the last day up to which special closings are known.
     *
     * @return the day
     */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /**
     * Says whether special closings are known for a day. Where they are not, an executive order may have closed a day
     * that counts as open here.
     *
     * @param date the day
     * @return whether the answer for that day is final
     */
    public boolean isKnown(LocalDate date) {
        return !date.isBefore(SpecialClosings.KNOWN_FROM) && !date.isAfter(knownThrough);
    }

    /**
     * Says whether EDGAR takes filings on a day.
     *
     * @param date the day
     * @return whether it is a business day
     */
    public boolean isBusinessDay(LocalDate date) {
        return isWeekday(date) && closing(date).isEmpty();
    }

    /**
     * Says why a weekday is no business day.
     *
     * @param date the day
     * @return the closing; empty for business days and for plain Saturdays and Sundays
     */
    public Optional<Closing> closing(LocalDate date) {
        int year = date.getYear();
        if (isPrepared(year)) {
            return Optional.ofNullable(preparedByDay.get(date));
        }
        return closings(year).stream()
                .filter(closing -> closing.date().equals(date))
                .findFirst();
    }

    /**
     * Says why a business day looks as if it were none.
     *
     * @param date the day
     * @return what makes it look so; empty for other days and for days that are closed
     */
    public Optional<OpenDay> openThough(LocalDate date) {
        return isBusinessDay(date) ? OpenDays.of(date) : Optional.empty();
    }

    /**
     * Lists the closed weekdays of a year. The first of January on a Saturday closes the last day of the year before,
     * and is listed there.
     *
     * @param year the year
     * @return the closings in the order of their days
     */
    public List<Closing> closings(int year) {
        List<Closing> closings = new ArrayList<>();
        for (FederalHoliday holiday : FederalHoliday.ALL) {
            holiday.of(year).ifPresent(closings::add);
        }
        FederalHoliday.NEW_YEAR.of(year + 1).ifPresent(closings::add);
        closings.removeIf(closing -> special.containsKey(closing.date()));
        closings.addAll(special.values());
        closings.removeIf(closing -> closing.date().getYear() != year || !isWeekday(closing.date()));
        closings.sort(Comparator.comparing(Closing::date));
        return closings;
    }

    /**
     * Rolls a day forward to a business day (Rule 0-3(a)).
     *
     * @param date the day
     * @return the day itself if it is a business day, else the next one
     */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Finds the business day before a day.
     *
     * @param date the day, of any kind
     * @return the last business day strictly before it
     */
    public LocalDate before(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * Counts business days forward.
     *
     * @param date the day to count from, of any kind; it is not counted itself
     * @param businessDays how many, 1 or more
     * @return the last day counted
     */
    public LocalDate after(LocalDate date, int businessDays) {
        LocalDate day = date;
        for (int counted = 0; counted < businessDays; counted++) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /**
     * Counts the business days of a span.
     *
     * @param fromExclusive the day before the first
     * @param toInclusive the last day
     * @return how many business days lie after the one up to the other; 0 if the span is empty
     */
    public long businessDays(LocalDate fromExclusive, LocalDate toInclusive) {
        long weeks = Math.max(0, (toInclusive.toEpochDay() - fromExclusive.toEpochDay()) / WEEK);
        long weekdays = weeks * WEEKDAYS;
        for (LocalDate day = fromExclusive.plusWeeks(weeks); day.isBefore(toInclusive); ) {
            day = day.plusDays(1);
            weekdays += isWeekday(day) ? 1 : 0;
        }
        return weekdays - closedWeekdays(fromExclusive, toInclusive);
    }

    private long closedWeekdays(LocalDate fromExclusive, LocalDate toInclusive) {
        if (isPrepared(fromExclusive.getYear()) && isPrepared(toInclusive.getYear())) {
            return fromExclusive.isBefore(toInclusive)
                    ? prepared.subMap(fromExclusive, false, toInclusive, true).size()
                    : 0;
        }
        long closed = 0;
        for (int year = fromExclusive.getYear(); year <= toInclusive.getYear(); year++) {
            closed += closings(year).stream()
                    .map(Closing::date)
                    .filter(date -> date.isAfter(fromExclusive) && !date.isAfter(toInclusive))
                    .count();
        }
        return closed;
    }

    private static boolean isPrepared(int year) {
        return year >= FIRST_PREPARED_YEAR && year <= LAST_PREPARED_YEAR;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
