package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.List;
import org.section16.domain.amount.Dollars;

/**
 * The proof that no matching has a higher profit: a worth of each security of each trade such that the worths of any two
 * trades that can be matched are together at least the difference of their prices. Then no matching can have more than
 * all the worths together, and one that has as much is the best. (It is the solution of the dual linear program.)
 *
 * @param worths the worth of each trade, in the order of the trades
 */
public record Certificate(List<Worth> worths) {
    /**
     * The worth of one security of a trade.
     *
     * @param trade the trade
     * @param perSecurity what one more security of it would add to the profit
     */
    public record Worth(Trade trade, Dollars perSecurity) {}

    /** Keeps its own copy of the worths. */
    public Certificate {
        worths = List.copyOf(worths);
    }

    /**
     * Adds up the worths of all securities.
     *
     * @return the bound on the profit of any matching
     */
    public Dollars bound() {
        return new Dollars(worths.stream()
                .map(worth -> worth.trade().quantity().at(worth.perSecurity()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
