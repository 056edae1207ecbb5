package org.section16.application.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates, numbers and flags are written in a medium. Texts that are anything else are not guessed at. */
enum Spelling {
    /** EDGAR's own, as the schema's types prescribe it. */
    ELECTRONIC(
            "a date (YYYY-MM-DD)",
            "a decimal such as 1250.5, without sign or separators",
            "a flag (1, 0, true or false)") {
        @Override
        Optional<LocalDate> date(String text) {
            // xs:date admits a zone, which filing agents write; the date counts as it stands and is never shifted.
            boolean zoned = text.length() > ISO_LENGTH
                    && ZONE.matcher(text.substring(ISO_LENGTH)).matches();
            if ((text.length() != ISO_LENGTH && !zoned) || text.charAt(4) != '-' || text.charAt(7) != '-') {
                return Optional.empty();
            }
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }

        @Override
        Optional<String> decimal(String text) {
            return Optional.of(text);
        }

        @Override
        Optional<Boolean> flag(String text) {
            return switch (text) {
                case "1" -> TRUE;
                case "0" -> FALSE;
                default ->
                    text.equalsIgnoreCase("true") ? TRUE : text.equalsIgnoreCase("false") ? FALSE : Optional.empty();
            };
        }
    },

    /** That of the printed form: month first, thousands separated, dollars marked, boxes ticked. */
    PRINTED("a date (MM/DD/YYYY)", "a number such as 1,250.5", "a tick (X)") {
        @Override
        Optional<LocalDate> date(String text) {
            Matcher matcher = MONTH_FIRST.matcher(text);
            return matcher.matches()
                    ? day(
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)))
                    : Optional.empty();
        }

        @Override
        Optional<String> decimal(String text) {
            return PRINTED_NUMBER.matcher(text).matches()
                    ? Optional.of(SEPARATORS.matcher(text).replaceAll(""))
                    : Optional.empty();
        }

        @Override
        Optional<Boolean> flag(String text) {
            return switch (FRAME.matcher(text).replaceAll("").toUpperCase(Locale.ROOT)) {
                case "X", "\u2612", "\u2611", "\u2713", "\u2714" -> TRUE;
                case "", "\u2610" -> FALSE;
                default -> Optional.empty();
            };
        }
    };

    private static final int ISO_LENGTH = 10;
    private static final Pattern ZONE = Pattern.compile("Z|[+-][0-9]{2}:[0-9]{2}");

    /** A line may break behind a slash. */
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})/\\s?([0-9]{1,2})/\\s?([0-9]{4})");

    /** Grouped by thousands, or not at all; a line may break behind the dollar sign or a comma. */
    private static final Pattern PRINTED_NUMBER =
            Pattern.compile("\\$?\\s?(?:[0-9]{1,3}(?:,\\s?[0-9]{3})+|[0-9]+)?(?:\\.[0-9]+)?(?<=[0-9])");

    private static final Pattern SEPARATORS = Pattern.compile("[$,\\s]");

    /** What stands around a tick where a box is drawn with characters: {@code [X]}, {@code __X__}. */
    private static final Pattern FRAME = Pattern.compile("[\\[\\]_\\s]");

    private static final Optional<Boolean> TRUE = Optional.of(true);
    private static final Optional<Boolean> FALSE = Optional.of(false);

    private final String dateWords;
    private final String decimalWords;
    private final String flagWords;

    Spelling(String dateWords, String decimalWords, String flagWords) {
        this.dateWords = dateWords;
        this.decimalWords = decimalWords;
        this.flagWords = flagWords;
    }

    static Spelling of(FilingDraft.Medium medium) {
        return switch (medium) {
            case ELECTRONIC, EXTRACT -> ELECTRONIC;
            case PRINTED -> PRINTED;
        };
    }

    abstract Optional<LocalDate> date(String text);

    /** Returns the plain decimal that a text writes; whether it is one is left to the amount that is made of it. */
    abstract Optional<String> decimal(String text);

    abstract Optional<Boolean> flag(String text);

    String dateWords() {
        return dateWords;
    }

    String decimalWords() {
        return decimalWords;
    }

    String flagWords() {
        return flagWords;
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return year < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the number that the digits from one position to before another write, or -1 if they are not digits. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
