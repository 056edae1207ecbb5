package org.section16.application.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Receipt.Origin;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.Cik;

/** What a stored filing keeps of the way it came, which its documents do not tell. */
final class Delivery {
    /** What was found about the way, and not in a document itself. */
    private static final Set<RuleId> OF_THE_WAY = Set.of(
            ReadingRules.HEADER_DISAGREES,
            ReadingRules.EXHIBIT,
            ReadingRules.CIK_CONTRADICTED,
            ReadingRules.REPAIRED,
            ReadingRules.ACCESSION_NOT_USED);

    private final StoredFiling filing;

    private Delivery(StoredFiling filing) {
        this.filing = filing;
    }

    static Delivery of(StoredFiling filing) {
        return new Delivery(filing);
    }

    /** What is known about the documents beside what they say. */
    Receipt receipt() {
        Submission submission = filing.submission();
        Origin known = submission.filingDate().isPresent() ? Origin.HEADER : Origin.NONE;
        return new Receipt(
                submission.accessionNumber(),
                submission.filingDate(),
                submission.acceptanceDateTime(),
                Optional.of(submission.filing().documentType()),
                found(ReadingRules.ACCESSION_OF_FILE_NAME) ? Origin.FILE_NAME : known);
    }

    /** Supplies the CIKs that the user supplied, and says again what was found about the way. */
    Reading supplyTo(Reading reading) {
        Reading supplied = parties().supplyTo(reading);
        List<Finding> findings = new ArrayList<>(supplied.findings());
        filing.findings().stream()
                .filter(finding -> OF_THE_WAY.contains(finding.rule()) && !findings.contains(finding))
                .forEach(findings::add);
        return supplied.with(supplied.submission(), findings);
    }

    private KnownParties parties() {
        if (!found(ReadingRules.CIK_SUPPLIED)) {
            return KnownParties.none();
        }
        Filing said = filing.submission().filing();
        List<Cik> owners = said.reportingOwners().stream()
                .map(owner -> owner.rptOwnerCik().stated())
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        return new KnownParties(said.issuer().issuerCik().stated(), owners);
    }

    private boolean found(RuleId rule) {
        return filing.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }
}
