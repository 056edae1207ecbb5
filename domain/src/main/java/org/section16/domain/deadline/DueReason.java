package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.Closing;
import org.section16.domain.calendar.OpenDay;

/** Says why a due date is what it is: the days that were stepped over, and those that count though they look closed. */
final class DueReason {
    private final BusinessCalendar calendar;
    private final DueRule rule;
    private final LocalDate from;
    private final LocalDate due;
    private final List<Closing> steppedOver = new ArrayList<>();
    private final Set<String> openThough = new LinkedHashSet<>();

    DueReason(BusinessCalendar calendar, DueRule rule, LocalDate from, LocalDate due) {
        this.calendar = calendar;
        this.rule = rule;
        this.from = from;
        this.due = due;
        boolean counted = rule.counting() instanceof Counting.BusinessDays;
        LocalDate first = counted ? from.plusDays(1) : rule.counting().lastDay(from, calendar);
        for (LocalDate day = first; !day.isAfter(due); day = day.plusDays(1)) {
            calendar.closing(day).ifPresent(steppedOver::add);
            if (counted) {
                calendar.openThough(day).map(OpenDay::name).ifPresent(openThough::add);
            }
        }
    }

    /** The closings that move the due date. */
    List<Closing> steppedOver() {
        return steppedOver;
    }

    String inWords() {
        return rule.counting() instanceof Counting.BusinessDays ? ofBusinessDays() : ofCalendarDays();
    }

    private String ofBusinessDays() {
        List<String> parts = new ArrayList<>();
        if (!calendar.isBusinessDay(from)) {
            parts.add(Days.named(from) + " is " + notBusiness(from) + ", the count begins on the next business day");
        }
        if (!steppedOver.isEmpty()) {
            parts.add(names(steppedOver));
        }
        openThough.forEach(name -> parts.add(name + " counts"));
        return parts.isEmpty() ? rule.title() : String.join("; ", parts);
    }

    private String ofCalendarDays() {
        LocalDate last = rule.counting().lastDay(from, calendar);
        if (last.equals(due)) {
            return rule.title();
        }
        List<Closing> then = steppedOver.stream()
                .filter(closing -> !closing.date().equals(last))
                .toList();
        return Days.named(last) + " is " + notBusiness(last) + (then.isEmpty() ? "" : ", followed by " + names(then));
    }

    private static String names(List<Closing> closings) {
        return Days.listed(closings.stream().map(Closing::name).toList());
    }

    private String notBusiness(LocalDate day) {
        return calendar.closing(day).map(Closing::name).orElseGet(() -> "a " + Days.weekday(day));
    }
}
