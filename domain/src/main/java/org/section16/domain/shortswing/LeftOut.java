package org.section16.domain.shortswing;

import org.section16.domain.history.PlacedLine;

/**
 * A line that no total counts.
 *
 * @param line the line
 * @param why what keeps it out
 * @param reason the same in words, with the rule where there is one
 */
public record LeftOut(PlacedLine line, Why why, String reason) {
    /** What keeps a line out of the totals. */
    public enum Why {
        /** Exempt as coded; the exemption is relied on. */
        EXEMPT_AS_CODED,
        /** It cannot be said what it comes to: price, number or date is missing, or prices of the underlying are. */
        UNQUANTIFIED,
        /** The person was not, or not yet, subject to Section 16(b). */
        NOT_SUBJECT
    }
}
