package org.section16.adapters.transport;

import org.section16.application.reading.Content;

/**
 * How far a delivery is followed. All are far above what EDGAR disseminates.
 *
 * @param documentBytes the largest document, and the most that the forms of one submission may have together
 * @param headerBytes the largest header of a submission
 * @param submissionBytes the largest submission, exhibits and all; these are passed over, not kept
 * @param submissionDocuments the most documents in one submission
 * @param depth the most containers within one another, each compression counting as one
 * @param entries the most documents and files in one delivery
 * @param expansion how many times its compressed size the content of an archive may have
 * @param expansionFreeBytes how much content is let through before {@code expansion} counts
 */
record Limits(
        int documentBytes,
        int headerBytes,
        long submissionBytes,
        int submissionDocuments,
        int depth,
        long entries,
        int expansion,
        long expansionFreeBytes) {
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * The limits of the program. A submission may have 256 MB: EDGAR takes 200 MB. XML of filings compresses to a
     * tenth, and repetitive ones to a hundredth; what is made to explode, to a thousandth.
     */
    static final Limits STANDARD =
            new Limits(Content.MOST_BYTES, MEGABYTE, 256L * MEGABYTE, 10_000, 8, 10_000_000, 400, 64L * MEGABYTE);
}
