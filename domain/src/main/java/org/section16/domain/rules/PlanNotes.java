package org.section16.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a footnote or the remarks say of a plan under Rule 10b5-1(c). */
final class PlanNotes {
    private static final Pattern PLAN = Pattern.compile("10b5\\s?[-–—]?\\s?1", Pattern.CASE_INSENSITIVE);

    /** Words before the date of an adoption; between them and the date is no full stop and no other date. */
    private static final Pattern ADOPTED = Pattern.compile(
            "(?=[ades])(?:adopt(?:ed|ion(?: date)?)|dated|e(?:ntered into|stablished|ffective|xecuted)|signed)[^.;]{0,60}+$",
            Pattern.CASE_INSENSITIVE);

    private static final int REACH = 90;

    private PlanNotes() {}

    static boolean mentionsPlan(String text) {
        return mayMentionPlan(text) && PLAN.matcher(text).find();
    }

    /** Says whether a text has what each mention of a plan has; cheaper than looking for the whole. */
    static boolean mayMentionPlan(String text) {
        return text.contains("10b5") || text.contains("10B5");
    }

    /** Returns the days on which plans were adopted, as far as a text that mentions a plan says so. */
    static List<LocalDate> adoptions(String text) {
        if (!mentionsPlan(text)) {
            return List.of();
        }
        return WrittenDates.in(text).stream()
                .filter(date -> isAdoption(text, date.start()))
                .map(WrittenDates.Written::day)
                .distinct()
                .toList();
    }

    private static boolean isAdoption(String text, int start) {
        int from = start;
        int first = Math.max(0, start - REACH);
        while (from > first && text.charAt(from - 1) != '.' && text.charAt(from - 1) != ';') {
            from--;
        }
        return ADOPTED.matcher(text.substring(from, start)).find();
    }
}
