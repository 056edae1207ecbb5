package org.section16.domain.deadline;

import java.time.LocalDate;
import org.section16.domain.calendar.BusinessCalendar;

/** How a due date is counted from an event. */
public sealed interface Counting {
    /**
     * Business days after the event, which can fall on any day and is not counted.
     *
     * @param number how many, 1 or more
     */
    record BusinessDays(int number) implements Counting {
        @Override
        public LocalDate lastDay(LocalDate event, BusinessCalendar calendar) {
            return calendar.after(event, number);
        }
    }

    /**
     * Calendar days after the event.
     *
     * @param number how many
     */
    record CalendarDays(int number) implements Counting {
        @Override
        public LocalDate lastDay(LocalDate event, BusinessCalendar calendar) {
            return event.plusDays(number);
        }
    }

    /**
     * A day of the month that follows the event's.
     *
     * @param day the day of the month
     */
    record DayOfNextMonth(int day) implements Counting {
        @Override
        public LocalDate lastDay(LocalDate event, BusinessCalendar calendar) {
            return event.plusMonths(1).withDayOfMonth(day);
        }
    }

    /** The day of the event itself. */
    record SameDay() implements Counting {
        @Override
        public LocalDate lastDay(LocalDate event, BusinessCalendar calendar) {
            return event;
        }
    }

    /**
     * Counts to the last day, before it is rolled forward to a business day.
     *
     * @param event the day to count from
     * @param calendar the business days
     * @return the last day, which can be any day
     */
    LocalDate lastDay(LocalDate event, BusinessCalendar calendar);
}
