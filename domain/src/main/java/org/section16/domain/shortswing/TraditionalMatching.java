package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.section16.domain.amount.Quantity;

/**
 * The figure that courts traditionally compute, "lowest price in, highest price out" (Smolowe v. Delendo Corp., 136 F.2d
 * 231 (2d Cir. 1943)): the cheapest purchase first, each with the dearest sale that is left in its window. It can fall
 * short of the maximum by up to one half.
 */
final class TraditionalMatching {
    private TraditionalMatching() {}

    static Matching of(Windows purchases, List<Trade> sales) {
        BigDecimal[] left = sales.stream().map(sale -> sale.quantity().count()).toArray(BigDecimal[]::new);
        int[] rank = new int[sales.size()];
        RangeMinimum dearest = new RangeMinimum(sales.size());
        List<Integer> byPrice = IntStream.range(0, sales.size())
                .boxed()
                .sorted(Comparator.comparing((Integer sale) -> sales.get(sale).price())
                        .reversed())
                .toList();
        for (int index = 0; index < byPrice.size(); index++) {
            rank[byPrice.get(index)] = index;
            dearest.set(byPrice.get(index), index);
        }
        List<Match> matches = new ArrayList<>();
        IntStream.range(0, purchases.trades().size())
                .boxed()
                .sorted(Comparator.comparing(
                        index -> purchases.trades().get(index).price()))
                .forEach(purchase -> match(purchases, purchase, sales, left, dearest, matches));
        return new Matching(matches);
    }

    private static void match(
            Windows purchases,
            int purchase,
            List<Trade> sales,
            BigDecimal[] left,
            RangeMinimum dearest,
            List<Match> matches) {
        Trade bought = purchases.trades().get(purchase);
        BigDecimal rest = bought.quantity().count();
        while (rest.signum() > 0 && purchases.first(purchase) <= purchases.last(purchase)) {
            int sale = dearest.indexOfSmallest(purchases.first(purchase), purchases.last(purchase));
            if (sale == RangeMinimum.NOWHERE || sales.get(sale).price().compareTo(bought.price()) <= 0) {
                return;
            }
            BigDecimal amount = rest.min(left[sale]);
            matches.add(new Match(bought, sales.get(sale), new Quantity(amount)));
            rest = rest.subtract(amount);
            left[sale] = left[sale].subtract(amount);
            if (left[sale].signum() == 0) {
                dearest.set(sale, RangeMinimum.NONE);
            }
        }
    }
}
