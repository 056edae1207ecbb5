package org.section16.application.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
    default void save(StoredFiling filing) {
        change(List.of(filing.id()), stored -> List.of(filing));
    }

    /**
     * Changes filings in one transaction: all that a function makes of what is stored is stored, or nothing. Nobody else
     * changes the same filings in between; if another program was faster, the function is asked again.
     *
     * @param ids the identities of the filings, some hundreds at most
     * @param change what to store, given the filings that are stored under these identities; each filing has one of them,
     *     no two the same. Does nothing else, and throws what ends the transaction
     */
    void change(Collection<SubmissionId> ids, Function<Map<SubmissionId, StoredFiling>, List<StoredFiling>> change);

    /**
     * Finds a filing.
     *
     * @param id its identity
     * @return the filing, equal to the one that was saved; empty if there is none
     */
    Optional<StoredFiling> find(SubmissionId id);

    /**
     * Finds the filings that a document was read for, also if it is only kept beside the one that the filing says.
     *
     * @param sha256 the hash of the document's bytes
     * @return the forms of the document that are stored, by number and identity
     */
    List<StoredForm> readFrom(String sha256);

    /**
     * Finds filings by the beginning of their identities, as people abbreviate a hash.
     *
     * @param beginning the first characters of the text of an identity
     * @param limit the largest number of identities to return, 1 or more
     * @return the identities that begin so, in their order
     */
    List<SubmissionId> idsBeginningWith(String beginning, int limit);

    /**
     * Lists filings, the newest first.
     *
     * @param query which ones
     * @return their summaries, at most as many as the query wants
     */
    default List<FilingSummary> search(FilingQuery query) {
        return search(query, FilingOrder.newestFirst());
    }

    /**
     * Lists filings.
     *
     * @param query which ones
     * @param order in which order
     * @return their summaries, at most as many as the query wants
     */
    List<FilingSummary> search(FilingQuery query, FilingOrder order);

    /**
     * Reads filings one after another, in the order of their identities, holding a few hundred of them at a time. Each
     * is as it was stored at the moment it was read; one that is stored meanwhile may be left out.
     *
     * @param query which ones; its limit and offset count in the order of identities
     * @param consumer told of each filing; may take its time, since no transaction waits for it
     */
    void forEach(FilingQuery query, Consumer<StoredSubmission> consumer);
}
