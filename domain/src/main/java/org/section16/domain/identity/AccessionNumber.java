package org.section16.domain.identity;

import java.util.regex.Pattern;

/**
 * The number that EDGAR gives to each accepted submission: the CIK of the login that sent it, the year, and a serial
 * number, such as {@code 0001209191-23-029527}.
 *
 * @param dashed the number in its usual spelling with two dashes
 */
public record AccessionNumber(String dashed) implements Comparable<AccessionNumber> {
    private static final Pattern DASHED = Pattern.compile("[0-9]{10}-[0-9]{2}-[0-9]{6}");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{18}");

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException if the text is not ten, two and six digits joined by dashes
     */
    public AccessionNumber {
        if (!DASHED.matcher(dashed).matches()) {
            throw refused(dashed);
        }
    }

    /**
     * Parses a number with or without its dashes.
     *
     * @param text {@code 0001209191-23-029527} or {@code 000120919123029527}
     * @return the number
     * @throws IllegalArgumentException if the text is anything else
     */
    public static AccessionNumber parse(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new AccessionNumber(text.substring(0, 10) + "-" + text.substring(10, 12) + "-" + text.substring(12));
        }
        return new AccessionNumber(text);
    }

    /**
     * Says whether {@link #parse} would accept a text.
     *
     * @param text any text
     * @return whether it is an accession number, with or without dashes
     */
    public static boolean isAccessionNumber(String text) {
        return DASHED.matcher(text).matches() || PLAIN.matcher(text).matches();
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("an accession number is 0000000000-00-000000, not \"" + text + "\"");
    }

    /**
     * Compares by spelling, which is by sender, then year within the century, then serial number.
     *
     * @param other the other number
     * @return negative, zero or positive as this number sorts before, with or after the other
     */
    @Override
    public int compareTo(AccessionNumber other) {
        return dashed.compareTo(other.dashed);
    }

    /**
     * Returns the number with its dashes.
     *
     * @return the dashed spelling
     */
    @Override
    public String toString() {
        return dashed;
    }
}
