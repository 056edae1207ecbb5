package org.section16.domain.shortswing;

import java.util.List;

/**
 * What filings do not say and a review rests on.
 *
 * @param sixMonths the window
 * @param splits the splits of the issuer's securities
 * @param foreignPrivateIssuer whether the issuer is a foreign private issuer, whose insiders owe nothing under Section
 *     16(b) (Rule 3a12-3(b))
 */
public record ReviewTerms(SixMonths sixMonths, List<Split> splits, boolean foreignPrivateIssuer) {
    /** Keeps its own copy of the splits. */
    public ReviewTerms {
        splits = List.copyOf(splits);
    }

    /**
     * Obtains the usual terms.
     *
     * @return month ends that roll over, no splits, a domestic issuer
     */
    public static ReviewTerms usual() {
        return new ReviewTerms(new SixMonths(MonthEnd.ROLL), List.of(), false);
    }
}
