package org.section16.domain.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;

/**
 * Filings about one issuer, of one owner or several, in the order of filing, with amendments linked to what they amend.
 * The order in which the filings became known does not matter, and what was filed twice counts once. Immutable.
 */
public final class FilingHistory {
    private static final Comparator<Submission> IN_TIME = Comparator.comparing(
                    (Submission submission) -> knownOn(submission).orElse(LocalDate.MAX))
            .thenComparing(submission -> submission.filing().documentType().isAmendment())
            .thenComparing(submission -> submission
                    .acceptanceDateTime()
                    .map(time -> time.toInstant().toString())
                    .orElse(""))
            .thenComparing(submission ->
                    submission.accessionNumber().map(AccessionNumber::dashed).orElse(""));

    private final List<Submission> submissions;
    private final List<Settlement> settlements;
    private final List<AmendmentLink> amendments;
    private final List<EffectiveLine> effectiveLines;

    private FilingHistory(List<Submission> submissions, List<Settlement> settlements) {
        this.submissions = once(submissions.stream().sorted(IN_TIME).toList());
        this.settlements = List.copyOf(settlements);
        HistoryBuilder builder = new HistoryBuilder(this.settlements);
        this.submissions.forEach(builder::add);
        this.amendments = builder.amendments();
        this.effectiveLines = builder.effectiveLines();
    }

    /** A filing that says in all lines what another one of the same owners and period says is the same, filed twice. */
    private static List<Submission> once(List<Submission> submissions) {
        Map<List<Object>, Submission> distinct = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            Filing filing = submission.filing();
            List<Object> said = filing.lines().findAny().isEmpty()
                    ? List.of(submission)
                    : List.of(
                            filing.documentType(),
                            filing.periodOfReport().text(),
                            filing.reportingOwners().stream()
                                    .map(owner -> owner.rptOwnerName().text())
                                    .toList(),
                            filing.nonDerivativeTable(),
                            filing.derivativeTable());
            distinct.merge(
                    said, submission, (first, again) -> first.accessionNumber().isPresent() ? first : again);
        }
        return List.copyOf(distinct.values());
    }

    /**
     * Obtains the history of filings.
     *
     * @param submissions the filings, in any order
     * @return the history
     */
    public static FilingHistory of(List<Submission> submissions) {
        return of(submissions, List.of());
    }

    /**
     * Obtains the history of filings, with amendments that a person settled.
     *
     * @param submissions the filings, in any order
     * @param settlements what a person decided
     * @return the history
     */
    public static FilingHistory of(List<Submission> submissions, List<Settlement> settlements) {
        return new FilingHistory(submissions, settlements);
    }

    /**
     * Returns what was known on a day.
     *
     * @param day the day
     * @return the history of the filings made by then; those of no known date are taken by signature or period
     */
    public FilingHistory asOf(LocalDate day) {
        List<Submission> known = submissions.stream()
                .filter(submission -> knownOn(submission).filter(day::isBefore).isEmpty())
                .toList();
        return new FilingHistory(known, settlements);
    }

    /**
     * Lists the filings.
     *
     * @return the filings in the order of filing
     */
    public List<Submission> submissions() {
        return submissions;
    }

    /**
     * Lists the amendments with what they do.
     *
     * @return the links in the order of filing
     */
    public List<AmendmentLink> amendments() {
        return amendments;
    }

    /**
     * Lists the lines in effect.
     *
     * @return the lines by filing, those of an amendment in the place of what they amend or behind it
     */
    public List<EffectiveLine> effectiveLines() {
        return effectiveLines;
    }

    /**
     * Finds the day on which a filing became known.
     *
     * @param submission the filing
     * @return its filing date, else its last signature, else its period
     */
    public static Optional<LocalDate> knownOn(Submission submission) {
        List<LocalDate> signed = new ArrayList<>();
        submission.filing().signatures().stream()
                .map(Signature::signatureDate)
                .flatMap(date -> date.stated().stream())
                .forEach(signed::add);
        return submission
                .filingDate()
                .or(() -> signed.stream().max(LocalDate::compareTo))
                .or(() -> submission.filing().periodOfReport().stated());
    }
}
