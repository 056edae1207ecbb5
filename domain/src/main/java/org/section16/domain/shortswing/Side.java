package org.section16.domain.shortswing;

/** The two ways of a trade. */
public enum Side {
    /** A purchase, or what is deemed one. */
    PURCHASE,
    /** A sale, or what is deemed one. */
    SALE;

    /**
     * Returns the other way.
     *
     * @return what this side is matched with
     */
    public Side opposite() {
        return this == PURCHASE ? SALE : PURCHASE;
    }
}
