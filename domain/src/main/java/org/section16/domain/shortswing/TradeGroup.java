package org.section16.domain.shortswing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Trades that are matched with one another: of one class, or of one series of derivative securities.
 *
 * @param name the class
 * @param counted the trades that are not exempt
 * @param undetermined the trades of which the form does not tell
 * @param aggregated those of both whose price is an average of several trades
 */
public record TradeGroup(String name, List<Trade> counted, List<Trade> undetermined, Set<Trade> aggregated) {
    /** Keeps its own copies. */
    public TradeGroup {
        counted = List.copyOf(counted);
        undetermined = List.copyOf(undetermined);
        aggregated = Set.copyOf(aggregated);
    }

    /**
     * Obtains a group of which every trade counts.
     *
     * @param name the class
     * @param trades the trades
     * @return the group
     */
    public static TradeGroup of(String name, List<Trade> trades) {
        return new TradeGroup(name, trades, List.of(), Set.of());
    }

    /** All trades of the group. */
    List<Trade> all() {
        List<Trade> all = new ArrayList<>(counted);
        all.addAll(undetermined);
        return all;
    }

    /** This group with another trade that counts. */
    TradeGroup with(Trade trade) {
        List<Trade> more = new ArrayList<>(counted);
        more.add(trade);
        return new TradeGroup(name, more, undetermined, aggregated);
    }
}
