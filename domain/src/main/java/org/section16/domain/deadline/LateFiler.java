package org.section16.domain.deadline;

import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.Cik;

/**
 * What an issuer discloses of a person who did not report in time (Regulation S-K, Item 405), as far as filings show
 * it. A failure to file that no later filing admits cannot be seen; that there is no Form 5 proves nothing.
 *
 * @param cik the CIK, if the filings state it
 * @param name the name, as the latest of the filings has it
 * @param lateReports the number of reports filed late
 * @param lateTransactions the number of transactions not reported in time; what both tables show counts once
 * @param knownFailures the number of Forms 3 and 4 that were due and never filed, since a Form 5 reported their content
 * @param undecided the number of reports that were late unless deemed execution applies, or that cannot be judged
 * @param evidence the filings behind the three counts, in the order of filing
 */
public record LateFiler(
        Optional<Cik> cik,
        String name,
        int lateReports,
        int lateTransactions,
        int knownFailures,
        int undecided,
        List<Evidence> evidence) {

    /**
     * A filing behind the counts.
     *
     * @param submission the filing
     * @param timeliness what was late about it
     */
    public record Evidence(Submission submission, FilingTimeliness timeliness) {}

    /** Keeps its own copy of the filings. */
    public LateFiler {
        evidence = List.copyOf(evidence);
    }

    /**
     * Says whether the issuer has something to disclose.
     *
     * @return whether one of the three counts is above zero
     */
    public boolean isDelinquent() {
        return lateReports > 0 || lateTransactions > 0 || knownFailures > 0;
    }
}
