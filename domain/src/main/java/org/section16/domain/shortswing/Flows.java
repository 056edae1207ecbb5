package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How much of which purchase is matched with which sale, and how much of each is still free. */
final class Flows {
    private final List<NavigableMap<Integer, BigDecimal>> byPurchase = new ArrayList<>();
    private final BigDecimal[] freePurchases;
    private final BigDecimal[] freeSales;

    Flows(List<Trade> purchases, List<Trade> sales) {
        purchases.forEach(purchase -> byPurchase.add(new TreeMap<>()));
        freePurchases = quantities(purchases);
        freeSales = quantities(sales);
    }

    private static BigDecimal[] quantities(List<Trade> trades) {
        return trades.stream().map(trade -> trade.quantity().count()).toArray(BigDecimal[]::new);
    }

    BigDecimal freeOfPurchase(int purchase) {
        return freePurchases[purchase];
    }

    BigDecimal freeOfSale(int sale) {
        return freeSales[sale];
    }

    /** The sales that a purchase is matched with, and how much. */
    NavigableMap<Integer, BigDecimal> of(int purchase) {
        return byPurchase.get(purchase);
    }

    void use(int purchase, int sale, BigDecimal amount) {
        freePurchases[purchase] = freePurchases[purchase].subtract(amount);
        freeSales[sale] = freeSales[sale].subtract(amount);
    }

    /** Adds to a pair, or takes from it; a pair of nothing is forgotten. */
    void change(int purchase, int sale, BigDecimal amount) {
        byPurchase.get(purchase).merge(sale, amount, (before, more) -> {
            BigDecimal sum = before.add(more);
            return sum.signum() == 0 ? null : sum;
        });
    }
}
