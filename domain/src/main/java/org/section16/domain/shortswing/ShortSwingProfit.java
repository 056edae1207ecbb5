package org.section16.domain.shortswing;

import java.util.List;

/**
 * The potential short-swing profit of trades in one class: the exact maximum with its proof, and the traditional figure.
 *
 * @param trades the trades, as given
 * @param sixMonths the window
 * @param maximum a matching of the highest profit
 * @param certificate the proof that there is none with more, already checked
 * @param traditional the pairs of the traditional computation
 */
public record ShortSwingProfit(
        List<Trade> trades, SixMonths sixMonths, Matching maximum, Certificate certificate, Matching traditional) {

    /** Keeps its own copy of the trades. */
    public ShortSwingProfit {
        trades = List.copyOf(trades);
    }

    /**
     * Computes the profit over the whole history at once.
     *
     * @param trades the trades, in any order
     * @param sixMonths the window
     * @return the profit
     * @throws IllegalStateException if the proof does not hold, which would be a fault of this program
     */
    public static ShortSwingProfit of(List<Trade> trades, SixMonths sixMonths) {
        List<Trade> bought = Windows.inTime(trades, Side.PURCHASE);
        List<Trade> sold = Windows.inTime(trades, Side.SALE);
        Windows purchases = Windows.of(bought, sold, sixMonths);
        Windows sales = Windows.of(sold, bought, sixMonths);
        Flows flows = new MaximumMatching(sales, bought).flows();
        Matching maximum = MaximumMatching.matching(flows, bought, sold);
        Certificate certificate = new Worths(purchases, sales, flows).certificate();
        List<String> faults = CertificateCheck.faults(trades, sixMonths, maximum, certificate);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the proof of the maximum does not hold: " + faults.get(0));
        }
        return new ShortSwingProfit(trades, sixMonths, maximum, certificate, TraditionalMatching.of(purchases, sold));
    }
}
