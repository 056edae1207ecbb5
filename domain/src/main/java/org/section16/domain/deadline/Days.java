package org.section16.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Days in words. */
final class Days {
    private static final Map<DayOfWeek, String> SHORT = new EnumMap<>(DayOfWeek.class);

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            SHORT.put(day, day.getDisplayName(TextStyle.SHORT, Locale.US));
        }
    }

    private Days() {}

    /** Names a day, as {@code Thu 2024-10-10}. */
    static String named(LocalDate day) {
        return SHORT.get(day.getDayOfWeek()) + " " + day;
    }

    /** Names a day of the week, as {@code Sunday}. */
    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** Counts, as {@code 1 business day}, {@code 2 business days}. */
    static String businessDays(long number) {
        return number + (number == 1 ? " business day" : " business days");
    }

    /** Lists, as {@code a, b and c}. */
    static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
