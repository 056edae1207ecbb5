package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/**
 * A stock split or stock dividend: so many new securities for so many old ones.
 *
 * @param effective the first day on which securities are new ones
 * @param newOnes how many new securities
 * @param oldOnes for how many old ones
 */
public record Split(LocalDate effective, BigDecimal newOnes, BigDecimal oldOnes) {
    /** Prices per new security need not end; so many digits keep any total right to far below a cent. */
    private static final MathContext DIGITS = new MathContext(20);

    /**
     * Checks the ratio.
     *
     * @throws IllegalArgumentException if a number is not above zero
     */
    public Split {
        if (newOnes.signum() <= 0 || oldOnes.signum() <= 0) {
            throw new IllegalArgumentException("a split is of numbers above zero: " + newOnes + ":" + oldOnes);
        }
    }

    /**
     * Restates a trade in new securities, if it was made before.
     *
     * @param trade the trade
     * @return the trade in the securities of the day of the split
     */
    public Trade applyTo(Trade trade) {
        if (!trade.date().isBefore(effective)) {
            return trade;
        }
        BigDecimal quantity = trade.quantity().count().multiply(newOnes).divide(oldOnes, DIGITS);
        BigDecimal price = trade.price().amount().multiply(oldOnes).divide(newOnes, DIGITS);
        return new Trade(trade.date(), trade.side(), new Quantity(quantity), new Dollars(price), trade.origin());
    }
}
