package org.section16.domain.amount;

import java.math.BigDecimal;

/**
 * An exact number of securities: shares, units, options. Fractions occur (dividend reinvestment).
 *
 * @param count the number, zero or more, at most 60 digits; kept without trailing zeros behind the point
 */
public record Quantity(BigDecimal count) implements Comparable<Quantity> {
    /** Nothing: no securities. Not the same as an amount that is missing. */
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /**
     * Puts the number into its normal form.
     *
     * @throws IllegalArgumentException if the number is negative or has more than 60 digits
     */
    public Quantity {
        count = Decimals.normal(count, "a number of securities");
    }

    /**
     * Parses a plain decimal: digits and at most one point, no sign, no separators, no exponent.
     *
     * @param text such as {@code 1250}, {@code 12.50} or {@code .5}
     * @return the number
     * @throws IllegalArgumentException if the text is anything else, or has more than 60 digits
     */
    public static Quantity parse(String text) {
        return new Quantity(Decimals.parse(text, "a number of securities"));
    }

    /**
     * Adds, exactly.
     *
     * @param other the amount to add
     * @return the sum
     * @throws IllegalArgumentException if the sum has more than 60 digits
     */
    public Quantity plus(Quantity other) {
        return new Quantity(count.add(other.count));
    }

    /**
     * Compares by value.
     *
     * @param other the other amount
     * @return negative, zero or positive as this amount is smaller, equal or greater
     */
    @Override
    public int compareTo(Quantity other) {
        return count.compareTo(other.count);
    }

    /**
     * Returns the plain decimal, without exponent or separators.
     *
     * @return text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return count.toPlainString();
    }

    /**
     * Values this number of securities at a price, exactly.
     *
     * @param pricePerSecurity the price of one
     * @return number times price, not rounded
     * @throws IllegalArgumentException if the product has more than 60 digits
     */
    public Dollars at(Dollars pricePerSecurity) {
        return new Dollars(count.multiply(pricePerSecurity.amount()));
    }
}
