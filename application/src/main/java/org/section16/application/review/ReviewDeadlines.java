package org.section16.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.application.ingest.FilingRepository;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LateFiler;
import org.section16.domain.deadline.LateFilers;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.Cik;

/** Use case: says whether stored filings came in time. */
public final class ReviewDeadlines {
    private final IssuerFilings filings;

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     */
    public ReviewDeadlines(FilingRepository repository) {
        this.filings = new IssuerFilings(repository);
    }

    /**
     * Judges a filing; an amendment by the originals that are stored.
     *
     * @param submission the filing
     * @param calendar the business days
     * @return whether it was in time
     */
    public FilingTimeliness timeliness(Submission submission, BusinessCalendar calendar) {
        Optional<Cik> issuer = submission.filing().issuer().issuerCik().stated();
        if (issuer.isEmpty() || !submission.filing().documentType().isAmendment()) {
            return FilingTimeliness.of(submission, calendar);
        }
        return LateFilers.timeliness(submission, about(issuer.get()), calendar);
    }

    /**
     * Counts late reports on an issuer for the disclosure of a fiscal year.
     *
     * @param issuer the issuer
     * @param from the first day of the fiscal year
     * @param toInclusive the last day of the fiscal year
     * @param calendar the business days
     * @return the persons of whom a report was late or cannot be judged
     */
    public List<LateFiler> lateFilers(Cik issuer, LocalDate from, LocalDate toInclusive, BusinessCalendar calendar) {
        return LateFilers.of(about(issuer), from, toInclusive, calendar);
    }

    private List<Submission> about(Cik issuer) {
        return filings.about(new PartyChoice.ByCik(issuer));
    }
}
