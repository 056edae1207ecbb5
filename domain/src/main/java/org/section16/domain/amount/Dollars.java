package org.section16.domain.amount;

import java.math.BigDecimal;

/**
 * An exact amount of US dollars: a price per security, or the value of debt-like securities. Not rounded to cents.
 *
 * @param amount the amount in US dollars, zero or more, at most 60 digits; kept without trailing zeros behind the point
 */
public record Dollars(BigDecimal amount) implements Comparable<Dollars> {
    /** Nothing: no money. Not the same as an amount that is missing. */
    public static final Dollars ZERO = new Dollars(BigDecimal.ZERO);

    /**
     * Puts the number into its normal form.
     *
     * @throws IllegalArgumentException if the number is negative or has more than 60 digits
     */
    public Dollars {
        amount = Decimals.normal(amount, "an amount of dollars");
    }

    /**
     * Parses a plain decimal: digits and at most one point, no sign, no separators, no exponent.
     *
     * @param text such as {@code 1250}, {@code 12.50} or {@code .5}
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else, or has more than 60 digits
     */
    public static Dollars parse(String text) {
        return new Dollars(Decimals.parse(text, "an amount of dollars"));
    }

    /**
     * Adds, exactly.
     *
     * @param other the amount to add
     * @return the sum
     * @throws IllegalArgumentException if the sum has more than 60 digits
     */
    public Dollars plus(Dollars other) {
        return new Dollars(amount.add(other.amount));
    }

    /**
     * Compares by value.
     *
     * @param other the other amount
     * @return negative, zero or positive as this amount is smaller, equal or greater
     */
    @Override
    public int compareTo(Dollars other) {
        return amount.compareTo(other.amount);
    }

    /**
     * Returns the plain decimal, without exponent or separators.
     *
     * @return text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
