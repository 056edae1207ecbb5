package org.section16.domain.shortswing;

import org.section16.domain.amount.Dollars;

/**
 * The potential profit of one class.
 *
 * @param group the trades
 * @param profit the profit of those that are not exempt
 * @param withUndetermined the profit if those count, too, of which the form does not tell
 * @param otherMonthEnd the maximum by the other reading of month ends
 */
public record GroupReview(
        TradeGroup group, ShortSwingProfit profit, ShortSwingProfit withUndetermined, Dollars otherMonthEnd) {

    static GroupReview of(TradeGroup group, SixMonths sixMonths) {
        ShortSwingProfit profit = ShortSwingProfit.of(group.counted(), sixMonths);
        SixMonths other = new SixMonths(sixMonths.monthEnd().other());
        return new GroupReview(
                group,
                profit,
                group.undetermined().isEmpty() ? profit : ShortSwingProfit.of(group.all(), sixMonths),
                ShortSwingProfit.of(group.counted(), other).maximum().profit());
    }

    /**
     * Says whether a matched price is an average of several trades, so that the figure is a bound.
     *
     * @return whether the true prices stand only in the filer's records
     */
    public boolean isAggregated() {
        return profit.maximum().matches().stream()
                .anyMatch(match -> group.aggregated().contains(match.purchase())
                        || group.aggregated().contains(match.sale()));
    }
}
