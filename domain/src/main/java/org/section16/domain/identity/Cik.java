package org.section16.domain.identity;

import java.util.regex.Pattern;

/**
 * A Central Index Key, the number that the SEC gives to each company and person that files. One to ten digits; the
 * leading zeros with which EDGAR writes it carry no meaning.
 *
 * @param number the key, from 1 to 9999999999 inclusive
 */
public record Cik(long number) implements Comparable<Cik> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final long LARGEST = 9_999_999_999L;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is not between 1 and 9999999999
     */
    public Cik {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("a CIK is a number from 1 to " + LARGEST + ", not " + number);
        }
    }

    /**
     * Obtains a key from its number.
     *
     * @param number the key, from 1 to 9999999999 inclusive
     * @return the key
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Cik of(long number) {
        return new Cik(number);
    }

    /**
     * Parses a key with or without leading zeros, such as {@code 0000320193} or {@code 320193}.
     *
     * @param text one to ten digits
     * @return the key
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Cik parse(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("a CIK is one to ten digits, not \"" + text + "\"");
        }
        return new Cik(Long.parseLong(text));
    }

    /**
     * Returns the key as EDGAR writes it, with leading zeros to ten digits.
     *
     * @return ten digits
     */
    public String padded() {
        String digits = Long.toString(number);
        return "0".repeat(10 - digits.length()) + digits;
    }

    /**
     * Compares by number.
     *
     * @param other the other key
     * @return negative, zero or positive as this key is smaller, equal or greater
     */
    @Override
    public int compareTo(Cik other) {
        return Long.compare(number, other.number);
    }

    /**
     * Returns the digits without leading zeros.
     *
     * @return one to ten digits
     */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
