package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.amount.Dollars;
import org.section16.domain.history.Wording;

/**
 * What a trade would add to the potential profit if it were made.
 *
 * @param trade the trade
 * @param before the maximum without it
 * @param after the maximum with it
 * @param matches the pairs with it
 * @param cleanFrom the first day, from that of the trade on, on which it would add nothing to what is known now
 */
public record Exposure(Trade trade, Dollars before, Dollars after, List<Match> matches, LocalDate cleanFrom) {
    /** Keeps its own copy of the pairs. */
    public Exposure {
        matches = List.copyOf(matches);
    }

    /**
     * Computes the exposure of a trade.
     *
     * @param group the trades of its class
     * @param trade the trade
     * @param sixMonths the window
     * @return the exposure
     */
    public static Exposure of(TradeGroup group, Trade trade, SixMonths sixMonths) {
        Dollars before =
                ShortSwingProfit.of(group.counted(), sixMonths).maximum().profit();
        Matching with =
                ShortSwingProfit.of(group.with(trade).counted(), sixMonths).maximum();
        List<Match> matches = with.matches().stream()
                .filter(match -> match.purchase().equals(trade) || match.sale().equals(trade))
                .toList();
        LocalDate clean = days(group, trade, sixMonths)
                .filter(day -> ShortSwingProfit.of(group.with(on(trade, day)).counted(), sixMonths)
                        .maximum()
                        .profit()
                        .equals(before))
                .findFirst()
                .orElseThrow();
        return new Exposure(trade, before, with.profit(), matches, clean);
    }

    /** The day of the trade, and the day after the window of each opposite trade ends; on the last nothing is left. */
    private static Stream<LocalDate> days(TradeGroup group, Trade trade, SixMonths sixMonths) {
        Stream<LocalDate> ends = group.counted().stream()
                .filter(other -> other.side() != trade.side())
                .map(other -> sixMonths.lastMatch(other.date()).plusDays(1))
                .filter(day -> day.isAfter(trade.date()));
        return Stream.concat(Stream.of(trade.date()), ends).distinct().sorted();
    }

    private static Trade on(Trade trade, LocalDate day) {
        return new Trade(day, trade.side(), trade.quantity(), trade.price(), trade.origin());
    }

    /**
     * Returns what the trade adds.
     *
     * @return the difference of the two maxima
     */
    public Dollars added() {
        return new Dollars(after.amount().subtract(before.amount()));
    }

    /**
     * Finds the group of a class.
     *
     * @param groups the groups
     * @param name the class, in any words
     * @return the group, empty if none bears that name
     */
    public static Optional<TradeGroup> group(List<GroupReview> groups, String name) {
        String wanted = Wording.title(name);
        return groups.stream()
                .map(GroupReview::group)
                .filter(group -> Wording.title(group.name()).equals(wanted))
                .findFirst();
    }
}
