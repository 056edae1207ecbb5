package org.section16.domain.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as filers write them in footnotes: March 1, 2024; 1 March 2024; 3/1/2024; 2024-03-01. */
final class WrittenDates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    /** So many characters are before the day of a month that is written out: September, a point and three spaces. */
    private static final int LONGEST_MONTH = 13;

    private static final String INITIALS = "JFMASONDjfmasond";
    private static final String SECOND_LETTERS = "AECOPUaecopu";
    private static final String THIRD_LETTERS = "BCGLNPRTVYbcglnprtvy";
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final int YEAR_DIGITS = 4;
    private static final int THIS_CENTURY = 2000;

    private static final Pattern DATE =
            Pattern.compile("(?i)(?:" + MONTH + "\\s{1,3}([0-9]{1,2})(?:st|nd|rd|th)?,?\\s{1,3}([0-9]{4})"
                    + "|([0-9]{1,2})\\s{1,3}" + MONTH + ",?\\s{1,3}([0-9]{4})"
                    + "|([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})(?![0-9])"
                    + "|([0-9]{4})-([0-9]{2})-([0-9]{2}))");

    private WrittenDates() {}

    /** A date and where its words begin and end. */
    record Written(LocalDate day, int start, int end) {}

    /** Finds the dates of a text; words that are no date of the calendar are left out. */
    static List<Written> in(String text) {
        return in(text, Integer.MAX_VALUE);
    }

    /** Says whether there is a date in a text. */
    static boolean areIn(String text) {
        return !in(text, 1).isEmpty();
    }

    private static List<Written> in(String text, int most) {
        List<Written> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        int digit = nextDigit(text, 0);
        int at = 0;
        while (digit < text.length() && found.size() < most) {
            at = Math.max(at, digit - LONGEST_MONTH);
            if (canBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                day(matcher).ifPresent(day -> found.add(new Written(day, matcher.start(), matcher.end())));
                at = matcher.end();
            } else {
                at++;
            }
            digit = digit < at ? nextDigit(text, at) : digit;
        }
        return found;
    }

    /** A date has a digit, if only behind a month; trying the expression everywhere took longer than all other rules. */
    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Says whether a date may begin here: less than the expression asks, and cheaper to ask. */
    private static boolean canBegin(String text, int at) {
        if (isDigit(text.charAt(at))) {
            return canBeginWithDigits(text, at);
        }
        return INITIALS.indexOf(text.charAt(at)) >= 0
                && at + 2 < text.length()
                && SECOND_LETTERS.indexOf(text.charAt(at + 1)) >= 0
                && THIRD_LETTERS.indexOf(text.charAt(at + 2)) >= 0;
    }

    /** One or two digits before a space or a stroke, or the four of a year before a hyphen. */
    private static boolean canBeginWithDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : '.';
        return end - at <= 2 ? next == '/' || SPACES.indexOf(next) >= 0 : end - at == YEAR_DIGITS && next == '-';
    }

    private static boolean isDigit(char any) {
        return any >= '0' && any <= '9';
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            if (matcher.group(1) != null) {
                return Optional.of(LocalDate.of(number(matcher, 3), month(matcher, 1), number(matcher, 2)));
            }
            if (matcher.group(4) != null) {
                return Optional.of(LocalDate.of(number(matcher, 6), month(matcher, 5), number(matcher, 4)));
            }
            if (matcher.group(7) != null) {
                int year = number(matcher, 9);
                return Optional.of(LocalDate.of(
                        year < THIS_CENTURY / 2 ? year + THIS_CENTURY : year, number(matcher, 7), number(matcher, 8)));
            }
            return Optional.of(LocalDate.of(number(matcher, 10), number(matcher, 11), number(matcher, 12)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(Matcher matcher, int group) {
        return MONTHS.getOrDefault(matcher.group(group).toLowerCase(Locale.ROOT), 0);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
