package org.section16.domain.shortswing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.domain.amount.Dollars;
import org.section16.domain.history.FilingHistory;

/**
 * A review of potential short-swing profit, class by class. What it rests on is said in words; whether anything is owed
 * is for a court.
 *
 * @param terms what filings do not say
 * @param groups the classes in which there are trades to match
 * @param leftOut the lines that no total counts
 * @param assumptions what the figures rest on, a sentence each
 */
public record ShortSwingReview(
        ReviewTerms terms, List<GroupReview> groups, List<LeftOut> leftOut, List<String> assumptions) {

    /** Keeps its own copies of the lists. */
    public ShortSwingReview {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Reviews the filings of one person about one issuer.
     *
     * @param history the filings
     * @param terms what filings do not say
     * @return the review
     */
    public static ShortSwingReview of(FilingHistory history, ReviewTerms terms) {
        TradeSelection selection = TradeSelection.of(history, terms);
        return of(selection.groups(), selection.leftOut(), selection.assumptions(), terms);
    }

    /**
     * Reviews bare lists of trades, all of which count.
     *
     * @param groups the trades by class
     * @param terms what the lists do not say
     * @return the review
     */
    public static ShortSwingReview of(List<TradeGroup> groups, ReviewTerms terms) {
        List<TradeGroup> restated = groups.stream()
                .map(group -> TradeGroup.of(group.name(), TradeSelection.restated(group.counted(), terms.splits())))
                .toList();
        return of(restated, List.of(), List.of("Every trade of the list counts: none is exempt"), terms);
    }

    private static ShortSwingReview of(
            List<TradeGroup> groups, List<LeftOut> leftOut, List<String> assumptions, ReviewTerms terms) {
        List<GroupReview> reviews = groups.stream()
                .sorted(Comparator.comparing(TradeGroup::name))
                .map(group -> GroupReview.of(group, terms.sixMonths()))
                .toList();
        List<String> all = new ArrayList<>(assumptions);
        all.addAll(Assumptions.of(reviews, terms));
        return new ShortSwingReview(terms, reviews, leftOut, all);
    }

    /**
     * Adds up the exact maximum of all classes.
     *
     * @return the potential profit
     */
    public Dollars maximumProfit() {
        return sum(review -> review.profit().maximum().profit());
    }

    /**
     * Adds up the traditional figure of all classes.
     *
     * @return the potential profit, lowest in, highest out
     */
    public Dollars traditionalProfit() {
        return sum(review -> review.profit().traditional().profit());
    }

    /**
     * Adds up what undetermined lines add if they count.
     *
     * @return the further potential profit
     */
    public Dollars undeterminedProfit() {
        return new Dollars(sum(review -> review.withUndetermined().maximum().profit())
                .amount()
                .subtract(maximumProfit().amount()));
    }

    /**
     * Lists all pairs.
     *
     * @return the pairs of the maximum, class by class
     */
    public Stream<Match> matches() {
        return groups.stream().flatMap(review -> review.profit().maximum().matches().stream());
    }

    private Dollars sum(Function<GroupReview, Dollars> figure) {
        return groups.stream().map(figure).reduce(Dollars.ZERO, Dollars::plus);
    }
}
