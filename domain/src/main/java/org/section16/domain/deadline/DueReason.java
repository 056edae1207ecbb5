package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.Closing;
import org.section16.domain.calendar.OpenDay;

/** Says why a due date is what it is: the days that were stepped over, and those that count though they look closed. */
final class DueReason {
    private final BusinessCalendar calendar;
    private final DueRule rule;
    private final LocalDate from;
    private final LocalDate due;

    DueReason(BusinessCalendar calendar, DueRule rule, LocalDate from, LocalDate due) {
        this.calendar = calendar;
        this.rule = rule;
        this.from = from;
        this.due = due;
    }

    String inWords() {
        return rule.counting() instanceof Counting.BusinessDays ? ofBusinessDays() : ofCalendarDays();
    }

    private String ofBusinessDays() {
        List<String> parts = new ArrayList<>();
        if (!calendar.isBusinessDay(from)) {
            parts.add(Days.named(from) + " is " + notBusiness(from) + ", the count begins on the next business day");
        }
        List<String> skipped = closings(from.plusDays(1));
        if (!skipped.isEmpty()) {
            parts.add(Days.listed(skipped));
        }
        from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .flatMap(day -> calendar.openThough(day).stream())
                .map(OpenDay::name)
                .distinct()
                .forEach(name -> parts.add(name + " counts"));
        return parts.isEmpty() ? rule.title() : String.join("; ", parts);
    }

    private String ofCalendarDays() {
        LocalDate last = rule.counting().lastDay(from, calendar);
        if (last.equals(due)) {
            return rule.title();
        }
        List<String> then = closings(last.plusDays(1));
        return Days.named(last) + " is " + notBusiness(last)
                + (then.isEmpty() ? "" : ", followed by " + Days.listed(then));
    }

    /** The closed weekdays from a day up to the due date. */
    private List<String> closings(LocalDate first) {
        return first.isAfter(due)
                ? List.of()
                : first.datesUntil(due)
                        .flatMap(day -> calendar.closing(day).stream())
                        .map(Closing::name)
                        .toList();
    }

    private String notBusiness(LocalDate day) {
        return calendar.closing(day).map(Closing::name).orElseGet(() -> "a " + Days.weekday(day));
    }
}
