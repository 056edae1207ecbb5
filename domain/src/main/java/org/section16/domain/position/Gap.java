package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.domain.filing.Filing;
import org.section16.domain.history.EffectiveLine;

/**
 * A break that is to be explained.
 *
 * @param position the position
 * @param before the entry before; empty if the position begins with it
 * @param entry the entry
 * @param amount how much the opening balance is above what was expected
 */
record Gap(Position position, Optional<PositionEntry> before, PositionEntry entry, BigDecimal amount) {
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_DIGITS_OF_ROUND = 4;

    static Gap of(Position position, int index) {
        PositionEntry entry = position.entries().get(index);
        return new Gap(
                position,
                index == 0 ? Optional.empty() : Optional.of(position.entries().get(index - 1)),
                entry,
                entry.gap().orElseThrow().amount());
    }

    BigDecimal opening() {
        return entry.opening().orElseThrow();
    }

    BigDecimal expected() {
        return opening().subtract(amount);
    }

    /** The footnotes and remarks of the form, and of what amended it. */
    String words() {
        return entry.lines().stream()
                .map(EffectiveLine::current)
                .map(line -> line.submission().filing())
                .distinct()
                .map(Gap::words)
                .collect(Collectors.joining(" "));
    }

    private static String words(Filing filing) {
        return filing.footnotes().stream()
                        .map(footnote -> footnote.text().text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                + " " + filing.remarks().text().toLowerCase(Locale.ROOT);
    }

    /** Says whether the form's words name the very number that is missing or too much; small numbers stand anywhere. */
    boolean isNamed() {
        String number = amount.abs().stripTrailingZeros().toPlainString();
        return number.length() >= (number.endsWith("00") ? LEAST_DIGITS_OF_ROUND : LEAST_DIGITS)
                && Pattern.compile("(?<![0-9.$])" + Pattern.quote(number) + "(?! *%|[0-9]|\\.[0-9])")
                        .matcher(words().replace(",", ""))
                        .find();
    }
}
