package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/**
 * Securities of a purchase matched with as many of a sale. Optimal matchings are not unique: the total is, the pairs are
 * not.
 *
 * @param purchase the purchase
 * @param sale the sale
 * @param quantity how many are matched
 */
public record Match(Trade purchase, Trade sale, Quantity quantity) {
    private static final int YEARS_OF_LIMITATION = 2;

    /**
     * Checks the sides and the profit.
     *
     * @throws IllegalArgumentException if the legs are not a purchase and a sale at a higher price
     */
    public Match {
        if (purchase.side() != Side.PURCHASE || sale.side() != Side.SALE) {
            throw new IllegalArgumentException("a purchase is matched with a sale");
        }
        if (sale.price().compareTo(purchase.price()) <= 0) {
            throw new IllegalArgumentException("a pair without profit is not matched");
        }
    }

    /**
     * Computes the profit, exactly.
     *
     * @return quantity times the difference of the prices
     */
    public Dollars profit() {
        BigDecimal each = sale.price().amount().subtract(purchase.price().amount());
        return quantity.at(new Dollars(each));
    }

    /**
     * Returns the day from which the profit counts as realized.
     *
     * @return the day of the later leg
     */
    public LocalDate realizedOn() {
        return purchase.date().isAfter(sale.date()) ? purchase.date() : sale.date();
    }

    /**
     * Returns the day of the leg from which the window runs.
     *
     * @return the day of the earlier leg
     */
    public LocalDate begunOn() {
        return purchase.date().isAfter(sale.date()) ? sale.date() : purchase.date();
    }

    /**
     * Returns until when suit can be brought (Section 16(b)). Missing reports do not stop the time by themselves
     * (Credit Suisse Securities v. Simmonds, 566 U.S. 221 (2012)).
     *
     * @return two years after the profit was realized
     */
    public LocalDate limitationsEnd() {
        return realizedOn().plusYears(YEARS_OF_LIMITATION);
    }
}
