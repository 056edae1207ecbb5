package org.section16.application.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A store of filings. Each method is one transaction. A store that cannot be reached or is out of space throws {@link
 * StoreException}.
 */
public interface FilingRepository {
    /**
     * Stores a filing, whole or not at all. One of the same identity is replaced.
     *
     * @param filing the filing
     */
    void save(StoredFiling filing);

    /**
     * Finds a filing.
     *
     * @param id its identity
     * @return the filing, equal to the one that was saved; empty if there is none
     */
    Optional<StoredFiling> find(SubmissionId id);

    /**
     * Finds filings by the beginning of their identities, as people abbreviate a hash.
     *
     * @param beginning the first characters of the text of an identity
     * @param limit the largest number of identities to return, 1 or more
     * @return the identities that begin so, in their order
     */
    List<SubmissionId> idsBeginningWith(String beginning, int limit);

    /**
     * Lists filings, the newest first: by filing date or, where that is not known, by period; then by identity.
     *
     * @param query which ones
     * @return their summaries, at most as many as the query wants
     */
    List<FilingSummary> search(FilingQuery query);
}
