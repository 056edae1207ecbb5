package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Dollars maximum = profit.maximum().profit();
        SixMonths other = new SixMonths(sixMonths.monthEnd().other());
        return new GroupReview(
                group,
                profit,
                group.undetermined().isEmpty() ? profit : ShortSwingProfit.of(group.all(), sixMonths),
                dependsOnMonthEnd(group.counted(), sixMonths)
                        ? ShortSwingProfit.of(group.counted(), other).maximum().profit()
                        : maximum);
    }

    /** Says whether any two days of trading can be matched by one reading of month ends only. */
    private static boolean dependsOnMonthEnd(List<Trade> trades, SixMonths sixMonths) {
        Set<LocalDate> days = new HashSet<>();
        trades.forEach(trade -> days.add(trade.date()));
        SixMonths other = new SixMonths(sixMonths.monthEnd().other());
        return days.stream()
                .anyMatch(day -> !sixMonths.lastMatch(day).equals(other.lastMatch(day))
                        && (days.contains(sixMonths.lastMatch(day)) || days.contains(other.lastMatch(day))));
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
