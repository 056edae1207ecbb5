package org.section16.application.ingest;

/**
 * In which order filings are listed. Those that lack what they are ordered by come last, and equals in the order of their
 * identities.
 *
 * @param key what they are ordered by
 * @param reversed whether the last comes first
 */
public record FilingOrder(Key key, boolean reversed) {
    /** What filings are ordered by. */
    public enum Key {
        /** The filing date or, where it is not known, the period of report: the newest first. */
        FILED,
        /** The period of report: the newest first. */
        PERIOD,
        /** The name of the issuer, by its characters. */
        ISSUER
    }

    /**
     * Obtains the usual order.
     *
     * @return the order in which the filing that came last comes first
     */
    public static FilingOrder newestFirst() {
        return new FilingOrder(Key.FILED, false);
    }
}
