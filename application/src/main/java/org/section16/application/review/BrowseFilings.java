package org.section16.application.review;

import java.util.List;
import java.util.Optional;
import org.section16.application.ingest.FilingOrder;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.FormNumber;

/** Use case: finds stored filings. */
public final class BrowseFilings {
    /** More than the forms of any document. */
    private static final int MOST_FORMS = 10_000;

    private final FilingRepository repository;

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     */
    public BrowseFilings(FilingRepository repository) {
        this.repository = repository;
    }

    /**
     * Finds one filing.
     *
     * @param id its identity
     * @return the filing, empty if it is not stored
     */
    public Optional<StoredFiling> find(SubmissionId id) {
        return repository.find(id);
    }

    /**
     * Finds the identities that an abbreviation can mean.
     *
     * @param abbreviation the first characters of an identity
     * @return the identities that begin so, two at the most: enough to know whether it is clear
     */
    public List<SubmissionId> meantBy(String abbreviation) {
        int sign = abbreviation.indexOf(FormNumber.SIGN);
        String beginning = sign < 0 ? abbreviation : abbreviation.substring(0, sign);
        return repository.idsBeginningWith(beginning, MOST_FORMS).stream()
                .filter(id -> id.isMeantBy(abbreviation))
                .limit(2)
                .toList();
    }

    /**
     * Lists filings.
     *
     * @param query which ones
     * @param order in which order
     * @return their summaries, at most as many as the query wants
     */
    public List<FilingSummary> list(FilingQuery query, FilingOrder order) {
        return repository.search(query, order);
    }
}
