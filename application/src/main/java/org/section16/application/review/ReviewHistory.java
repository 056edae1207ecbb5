package org.section16.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.application.ingest.FilingRepository;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.Settlement;

/** Use case: puts the stored filings of an owner in an issuer into one story. */
public final class ReviewHistory {
    private final IssuerFilings filings;

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     */
    public ReviewHistory(FilingRepository repository) {
        this.filings = new IssuerFilings(repository);
    }

    /**
     * Loads a history.
     *
     * @param issuer the issuer
     * @param owner the owner; empty for all owners
     * @param settlements what a person decided about amendments
     * @param asOf the day as of which it was known; empty for all that is known now
     * @return the history, of no filings if none is stored
     */
    public FilingHistory history(
            PartyChoice issuer, Optional<PartyChoice> owner, List<Settlement> settlements, Optional<LocalDate> asOf) {
        List<Submission> submissions = owner.isPresent() ? filings.about(issuer, owner.get()) : filings.about(issuer);
        FilingHistory history = FilingHistory.of(submissions, settlements);
        return asOf.map(history::asOf).orElse(history);
    }
}
