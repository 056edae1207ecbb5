package org.section16.domain.shortswing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.section16.domain.shortswing.Certificate.Worth;

/**
 * Checks that a matching is allowed and that a certificate proves it to be the best. It shares nothing with what found
 * them: it looks at every pair of trades, one by one, and adds up.
 */
public final class CertificateCheck {
    private final SixMonths sixMonths;

    private CertificateCheck(SixMonths sixMonths) {
        this.sixMonths = sixMonths;
    }

    /**
     * Checks a matching and its certificate.
     *
     * @param trades all trades that could have been matched
     * @param sixMonths the window
     * @param matching the pairs
     * @param certificate the proof
     * @return what is wrong, a sentence each; empty if the matching is allowed and the best
     */
    public static List<String> faults(
            List<Trade> trades, SixMonths sixMonths, Matching matching, Certificate certificate) {
        CertificateCheck check = new CertificateCheck(sixMonths);
        List<String> faults = new ArrayList<>();
        faults.addAll(check.faultsOf(trades, matching));
        faults.addAll(check.faultsOf(trades, certificate));
        if (!matching.profit().equals(certificate.bound())) {
            faults.add("the profit is " + matching.profit() + " and the bound " + certificate.bound());
        }
        return faults;
    }

    private List<String> faultsOf(List<Trade> trades, Matching matching) {
        List<String> faults = new ArrayList<>();
        IdentityHashMap<Trade, BigDecimal> left = new IdentityHashMap<>();
        trades.forEach(trade -> left.merge(trade, trade.quantity().count(), BigDecimal::add));
        for (Match match : matching.matches()) {
            if (!sixMonths.areMatchable(match.purchase().date(), match.sale().date())) {
                faults.add("not within less than six months: " + match);
            }
            for (Trade leg : List.of(match.purchase(), match.sale())) {
                BigDecimal rest = left.getOrDefault(leg, BigDecimal.ZERO)
                        .subtract(match.quantity().count());
                left.put(leg, rest);
                if (rest.signum() < 0) {
                    faults.add("matched beyond its quantity: " + leg);
                }
            }
        }
        return faults;
    }

    /** A trade with all that a pair of two is judged by: no more than is left of its price after its worth. */
    private record Judged(Trade trade, long day, long lastMatch, BigDecimal floor) {
        boolean isWithin(Judged other) {
            return day < other.day ? other.day <= lastMatch : day <= other.lastMatch;
        }
    }

    /** Of each purchase and each sale within the window, price and worth of the one cover what the other leaves. */
    private List<String> faultsOf(List<Trade> trades, Certificate certificate) {
        IdentityHashMap<Trade, BigDecimal> worths = new IdentityHashMap<>();
        for (Worth worth : certificate.worths()) {
            worths.put(worth.trade(), worth.perSecurity().amount());
        }
        List<Judged> purchases = judged(trades, Side.PURCHASE, worths);
        List<Judged> sales = judged(trades, Side.SALE, worths);
        List<String> faults = new ArrayList<>();
        for (Judged purchase : purchases) {
            for (Judged sale : sales) {
                if (purchase.isWithin(sale) && purchase.floor().compareTo(sale.floor()) < 0) {
                    faults.add("worth less than their profit: " + purchase.trade() + " and " + sale.trade());
                }
            }
        }
        return faults;
    }

    private List<Judged> judged(List<Trade> trades, Side side, IdentityHashMap<Trade, BigDecimal> worths) {
        List<Judged> judged = new ArrayList<>();
        for (Trade trade : trades) {
            if (trade.side() == side && trade.quantity().count().signum() > 0) {
                BigDecimal worth = worths.getOrDefault(trade, BigDecimal.ZERO);
                BigDecimal price = trade.price().amount();
                BigDecimal floor = side == Side.PURCHASE ? price.add(worth) : price.subtract(worth);
                long lastMatch = sixMonths.lastMatch(trade.date()).toEpochDay();
                judged.add(new Judged(trade, trade.date().toEpochDay(), lastMatch, floor));
            }
        }
        return judged;
    }
}
