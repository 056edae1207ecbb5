package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The trades of one side against those of the other, both in the order of time: those that a trade can be matched with
 * stand side by side, and the later the trade, the later they begin and end.
 */
final class Windows {
    private final List<Trade> trades;
    private final int[] first;
    private final int[] last;

    private Windows(List<Trade> trades) {
        this.trades = trades;
        this.first = new int[trades.size()];
        this.last = new int[trades.size()];
    }

    List<Trade> trades() {
        return trades;
    }

    /** Returns the index of the first trade on the other side that a trade can be matched with. */
    int first(int trade) {
        return first[trade];
    }

    /** Returns the index of the last one; it is below the first if there is none. */
    int last(int trade) {
        return last[trade];
    }

    static List<Trade> inTime(List<Trade> trades, Side side) {
        return trades.stream()
                .filter(trade ->
                        trade.side() == side && trade.quantity().count().signum() > 0)
                .sorted(Comparator.comparing(Trade::date))
                .toList();
    }

    static Windows of(List<Trade> trades, List<Trade> others, SixMonths sixMonths) {
        Windows windows = new Windows(trades);
        LocalDate[] ends =
                others.stream().map(other -> sixMonths.lastMatch(other.date())).toArray(LocalDate[]::new);
        int begin = 0;
        int end = 0;
        for (int index = 0; index < trades.size(); index++) {
            LocalDate date = trades.get(index).date();
            LocalDate lastMatch = sixMonths.lastMatch(date);
            while (begin < others.size() && ends[begin].isBefore(date)) {
                begin++;
            }
            while (end < others.size() && !others.get(end).date().isAfter(lastMatch)) {
                end++;
            }
            windows.first[index] = begin;
            windows.last[index] = end - 1;
        }
        return windows;
    }
}
