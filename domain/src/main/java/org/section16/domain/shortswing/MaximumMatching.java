package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.section16.domain.amount.Quantity;

/**
 * Finds a matching of the highest profit: the transportation problem with purchases, sales, and an arc between each two
 * within the window.
 *
 * <p>Sales come in from the dearest to the cheapest. Each takes its securities, one lot after the other, from the
 * cheapest purchase within reach: one in its own window, or one that an earlier sale can take instead of what it gives
 * up, and so on. Such a chain adds the price of the new sale less that of the free purchase, whatever lies between; so
 * the matching is best at every step. Windows move forward with time: what a sale can reach through chains is therefore
 * an unbroken run of purchases, its bounds follow from the first and the last sale that each purchase is matched with,
 * and trees of minima find them without a search of the graph.
 */
final class MaximumMatching {
    private final Windows sales;
    private final List<Trade> purchases;
    private final Flows flows;
    private final int[] priceRank;
    private final RangeMinimum cheapestFree;
    private final RangeMinimum leftmost;
    private final RangeMinimum rightmost;

    /** A purchase that a sale in the chain gives up, and that sale. */
    private record Step(int purchase, int sale) {}

    MaximumMatching(Windows sales, List<Trade> purchases) {
        this.sales = sales;
        this.purchases = purchases;
        this.flows = new Flows(purchases, sales.trades());
        this.priceRank = new int[purchases.size()];
        this.cheapestFree = new RangeMinimum(purchases.size());
        this.leftmost = new RangeMinimum(purchases.size());
        this.rightmost = new RangeMinimum(purchases.size());
    }

    Flows flows() {
        List<Integer> byPrice = sorted(
                purchases.size(),
                Comparator.comparing(index -> purchases.get(index).price()));
        for (int rank = 0; rank < byPrice.size(); rank++) {
            priceRank[byPrice.get(rank)] = rank;
            cheapestFree.set(byPrice.get(rank), rank);
        }
        sorted(
                        sales.trades().size(),
                        Comparator.comparing((Integer index) ->
                                        sales.trades().get(index).price())
                                .reversed())
                .forEach(this::fill);
        return flows;
    }

    private static List<Integer> sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size).boxed().sorted(order).toList();
    }

    /** Matches as much of a sale as adds to the profit. */
    private void fill(int sale) {
        while (flows.freeOfSale(sale).signum() > 0 && sales.first(sale) <= sales.last(sale)) {
            int target = cheapestInReach(sale);
            if (target == RangeMinimum.NOWHERE
                    || purchases
                                    .get(target)
                                    .price()
                                    .compareTo(sales.trades().get(sale).price())
                            >= 0) {
                return;
            }
            shift(sale, target, chain(sale, target));
        }
    }

    private int cheapestInReach(int sale) {
        int first = sales.first(sale);
        int last = sales.last(sale);
        while (true) {
            int further = Math.min(first, leftmost.smallest(first, last));
            int later = Math.max(last, lastReached(rightmost.smallest(first, last)));
            if (further == first && later == last) {
                return cheapestFree.indexOfSmallest(first, last);
            }
            first = further;
            last = later;
        }
    }

    private static int lastReached(int key) {
        return key == RangeMinimum.NONE ? RangeMinimum.NOWHERE : -key;
    }

    /** The sales between, each reaching as far as any towards the target, with the purchases that they give up. */
    private List<Step> chain(int sale, int target) {
        List<Step> steps = new ArrayList<>();
        int current = sale;
        while (target < sales.first(current) || target > sales.last(current)) {
            boolean forward = target > sales.last(current);
            int given = (forward ? rightmost : leftmost).indexOfSmallest(sales.first(current), sales.last(current));
            current = forward ? flows.of(given).lastKey() : flows.of(given).firstKey();
            steps.add(new Step(given, current));
        }
        return steps;
    }

    private void shift(int sale, int target, List<Step> chain) {
        BigDecimal amount = flows.freeOfSale(sale).min(flows.freeOfPurchase(target));
        for (Step step : chain) {
            amount = amount.min(flows.of(step.purchase()).get(step.sale()));
        }
        int taker = sale;
        for (Step step : chain) {
            flows.change(step.purchase(), taker, amount);
            flows.change(step.purchase(), step.sale(), amount.negate());
            refresh(step.purchase());
            taker = step.sale();
        }
        flows.change(target, taker, amount);
        flows.use(target, sale, amount);
        refresh(target);
    }

    private void refresh(int purchase) {
        boolean free = flows.freeOfPurchase(purchase).signum() > 0;
        cheapestFree.set(purchase, free ? priceRank[purchase] : RangeMinimum.NONE);
        leftmost.set(purchase, sales.first(flows.of(purchase).firstKey()));
        rightmost.set(purchase, -sales.last(flows.of(purchase).lastKey()));
    }

    /** Puts flows into pairs. */
    static Matching matching(Flows flows, List<Trade> purchases, List<Trade> sales) {
        List<Match> matches = new ArrayList<>();
        for (int purchase = 0; purchase < purchases.size(); purchase++) {
            Trade bought = purchases.get(purchase);
            flows.of(purchase)
                    .forEach((sale, amount) -> matches.add(new Match(bought, sales.get(sale), new Quantity(amount))));
        }
        return new Matching(matches);
    }
}
