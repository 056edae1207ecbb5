package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * The CIKs that the user knows and the paper does not show. They fill what a document leaves blank, with a finding that
 * says so; what the document states stands, with a finding if it is something else.
 *
 * @param issuer the CIK of the issuer
 * @param owners the CIKs of the owners in the order of the document; may be fewer than there are
 */
public record KnownParties(Optional<Cik> issuer, List<Cik> owners) {
    private static final KnownParties NONE = new KnownParties(Optional.empty(), List.of());

    /** Keeps its own copy of the list. */
    public KnownParties {
        owners = List.copyOf(owners);
    }

    /**
     * Obtains the knowledge of nothing.
     *
     * @return no CIKs
     */
    public static KnownParties none() {
        return NONE;
    }

    /**
     * Supplies what a reading lacks.
     *
     * @param reading what the document says
     * @return the same reading if there is nothing to add, else one with the CIKs and the findings about them
     */
    public Reading supplyTo(Reading reading) {
        if (issuer.isEmpty() && owners.isEmpty()) {
            return reading;
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        Filing filing = reading.submission().filing();
        if (issuer.isPresent()
                && isMissing(filing.issuer().issuerCik(), issuer.get(), BoxPath.of(Box.ISSUER_CIK), findings)) {
            filing = filing.withIssuer(filing.issuer().withCik(issuer.get()));
        }
        filing = filing.withReportingOwners(owners(filing.reportingOwners(), findings));
        reportSurplus(filing.reportingOwners().size(), findings);
        return reading.with(reading.submission().withFiling(filing), findings);
    }

    private List<ReportingOwner> owners(List<ReportingOwner> found, List<Finding> findings) {
        List<ReportingOwner> supplied = new ArrayList<>(found);
        for (int index = 0; index < Math.min(found.size(), owners.size()); index++) {
            ReportingOwner owner = found.get(index);
            BoxPath where = BoxPath.of(Area.OWNER, index + 1, Box.RPT_OWNER_CIK);
            if (isMissing(owner.rptOwnerCik(), owners.get(index), where, findings)) {
                supplied.set(index, owner.withCik(owners.get(index)));
            }
        }
        return supplied;
    }

    private void reportSurplus(int ownersFound, List<Finding> findings) {
        if (owners.size() > ownersFound) {
            findings.add(Finding.of(
                    ReadingRules.CIK_CONTRADICTED,
                    Severity.WARNING,
                    "the document has " + ownersFound + " reporting owners, the user gave CIKs for " + owners.size()
                            + "; those left over are not used"));
        }
    }

    private static boolean isMissing(Reported<Cik> stated, Cik known, BoxPath where, List<Finding> findings) {
        if (stated.isBlank()) {
            findings.add(Finding.at(
                    ReadingRules.CIK_SUPPLIED,
                    Severity.INFO,
                    where,
                    "the document shows no CIK; " + known + " was supplied by the user"));
            return true;
        }
        if (stated.stated().filter(known::equals).isEmpty()) {
            findings.add(Finding.at(
                    ReadingRules.CIK_CONTRADICTED,
                    Severity.WARNING,
                    where,
                    "the document says \"" + stated.text() + "\", the user said " + known + "; the document stands"));
        }
        return false;
    }
}
