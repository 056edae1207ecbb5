package org.section16.domain.shortswing;

import java.util.Comparator;
import java.util.List;
import org.section16.domain.amount.Dollars;

/**
 * Pairs of purchases and sales, no more of any trade than there was.
 *
 * @param matches the pairs, in the order in which their profit was realized
 */
public record Matching(List<Match> matches) {
    private static final Comparator<Match> IN_TIME = Comparator.comparing(Match::realizedOn)
            .thenComparing(Match::begunOn)
            .thenComparing(match -> match.purchase().price())
            .thenComparing(match -> match.sale().price(), Comparator.reverseOrder());

    /** Sorts the pairs. */
    public Matching {
        matches = matches.stream().sorted(IN_TIME).toList();
    }

    /**
     * Adds up the profit, exactly.
     *
     * @return the profit of all pairs
     */
    public Dollars profit() {
        return matches.stream().map(Match::profit).reduce(Dollars.ZERO, Dollars::plus);
    }
}
