package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/**
 * A purchase or a sale that can be matched.
 *
 * @param date when it was made
 * @param side a purchase or a sale
 * @param quantity how many securities
 * @param price the price of one
 * @param origin where it is reported
 */
public record Trade(LocalDate date, Side side, Quantity quantity, Dollars price, Origin origin) {
    /** More than any filing has (EDGAR keeps 16), and few enough that no sum of products grows beyond what is exact. */
    private static final int MOST_DIGITS = 24;

    /**
     * Checks the sizes of the numbers.
     *
     * @throws IllegalArgumentException if a number has more than 24 digits
     */
    public Trade {
        if (!fits(quantity.count()) || !fits(price.amount())) {
            throw new IllegalArgumentException(
                    "a trade has numbers of at most " + MOST_DIGITS + " digits: " + quantity + " at " + price);
        }
    }

    /** Says whether a number is of a size that trades can have. */
    static boolean fits(BigDecimal number) {
        return Math.max(number.precision(), number.scale()) <= MOST_DIGITS;
    }
}
