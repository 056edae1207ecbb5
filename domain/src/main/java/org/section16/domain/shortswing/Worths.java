package org.section16.domain.shortswing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.section16.domain.amount.Dollars;
import org.section16.domain.shortswing.Certificate.Worth;

/**
 * Finds the worth of each security of a best matching. Of a purchase, one more security would be taken by a sale in its
 * window; that sale would give up another purchase, and so on, until a sale is reached that has something left, or a
 * purchase that is no longer needed. The best price so reached is the value of the security, and its worth what that
 * exceeds its own price. A sale is worth what its price exceeds the lowest value of a purchase in its window.
 */
final class Worths {
    private final Windows purchases;
    private final Windows sales;
    private final Flows flows;
    private final RangeMinimum leftmost;
    private final RangeMinimum rightmost;
    private final RangeMinimum dearest;
    private final List<Dollars> prices;

    Worths(Windows purchases, Windows sales, Flows flows) {
        this.purchases = purchases;
        this.sales = sales;
        this.flows = flows;
        int size = sales.trades().size();
        this.leftmost = new RangeMinimum(size);
        this.rightmost = new RangeMinimum(size);
        this.dearest = new RangeMinimum(size);
        this.prices = Stream.concat(purchases.trades().stream(), sales.trades().stream())
                .map(Trade::price)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        prepare(size);
    }

    private void prepare(int size) {
        List<TreeSet<Integer>> bySale = new ArrayList<>();
        IntStream.range(0, size).forEach(sale -> bySale.add(new TreeSet<>()));
        for (int purchase = 0; purchase < purchases.trades().size(); purchase++) {
            for (int sale : flows.of(purchase).keySet()) {
                bySale.get(sale).add(purchase);
            }
        }
        for (int sale = 0; sale < size; sale++) {
            TreeSet<Integer> matched = bySale.get(sale);
            if (!matched.isEmpty()) {
                leftmost.set(sale, purchases.first(matched.first()));
                rightmost.set(sale, -purchases.last(matched.last()));
            }
            int best = flows.freeOfSale(sale).signum() > 0
                    ? rank(sales.trades().get(sale).price())
                    : RangeMinimum.NONE;
            for (int purchase : matched) {
                best = Math.min(best, rank(purchases.trades().get(purchase).price()));
            }
            dearest.set(sale, best);
        }
    }

    /** From the dearest, 0, on. */
    private int rank(Dollars price) {
        int low = 0;
        int high = prices.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (prices.get(middle).compareTo(price) <= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    Certificate certificate() {
        List<Worth> worths = new ArrayList<>();
        RangeMinimum values = new RangeMinimum(purchases.trades().size());
        for (int purchase = 0; purchase < purchases.trades().size(); purchase++) {
            Trade trade = purchases.trades().get(purchase);
            int value = Math.min(rank(trade.price()), bestInReach(purchase));
            values.set(purchase, -value);
            worths.add(new Worth(trade, excess(prices.get(value), trade.price())));
        }
        for (int sale = 0; sale < sales.trades().size(); sale++) {
            Trade trade = sales.trades().get(sale);
            int lowest = sales.first(sale) <= sales.last(sale)
                    ? -values.smallest(sales.first(sale), sales.last(sale))
                    : rank(trade.price());
            worths.add(new Worth(trade, excess(trade.price(), prices.get(lowest))));
        }
        return new Certificate(worths);
    }

    private int bestInReach(int purchase) {
        int first = purchases.first(purchase);
        int last = purchases.last(purchase);
        while (first <= last) {
            int further = Math.min(first, leftmost.smallest(first, last));
            int key = rightmost.smallest(first, last);
            int later = key == RangeMinimum.NONE ? last : Math.max(last, -key);
            if (further == first && later == last) {
                return dearest.smallest(first, last);
            }
            first = further;
            last = later;
        }
        return RangeMinimum.NONE;
    }

    private static Dollars excess(Dollars price, Dollars other) {
        return price.compareTo(other) > 0 ? new Dollars(price.amount().subtract(other.amount())) : Dollars.ZERO;
    }
}
