package org.section16.domain.form;

import java.util.regex.Pattern;

/**
 * The name of a footnote within its filing: {@code F1}, {@code F2} … EDGAR admits 1 to 99; higher numbers can be
 * represented so that a rule can report them.
 *
 * @param number the number, from 1 to 99999 inclusive
 */
public record FootnoteId(int number) implements Comparable<FootnoteId> {
    private static final Pattern SPELLING = Pattern.compile("F[1-9][0-9]{0,4}");
    private static final int LARGEST = 99_999;

    private static final FootnoteId[] USUAL = new FootnoteId[100];

    static {
        for (int number = 1; number < USUAL.length; number++) {
            USUAL[number] = new FootnoteId(number);
        }
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is not between 1 and 99999
     */
    public FootnoteId {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("footnotes are numbered from 1 to " + LARGEST + ", not " + number);
        }
    }

    /**
     * Obtains the name of the footnote with a number.
     *
     * @param number from 1 to 99999 inclusive
     * @return the name
     * @throws IllegalArgumentException if the number is out of range
     */
    public static FootnoteId of(int number) {
        return number > 0 && number < USUAL.length ? USUAL[number] : new FootnoteId(number);
    }

    /**
     * Parses EDGAR's spelling.
     *
     * @param text {@code F} and a number without leading zeros
     * @return the name
     * @throws IllegalArgumentException if the text is anything else
     */
    public static FootnoteId parse(String text) {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException("a footnote id is F1, F2 and so on, not \"" + text + "\"");
        }
        return of(Integer.parseInt(text.substring(1)));
    }

    /**
     * Compares by number.
     *
     * @param other the other name
     * @return negative, zero or positive as this number is smaller, equal or greater
     */
    @Override
    public int compareTo(FootnoteId other) {
        return Integer.compare(number, other.number);
    }

    /**
     * Returns EDGAR's spelling.
     *
     * @return {@code F} and the number
     */
    @Override
    public String toString() {
        return "F" + number;
    }
}
