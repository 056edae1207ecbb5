package org.section16.application.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * Holds the header of a submission against the form that came in it. Where they disagree both are kept, the form
 * stands, and a finding says so. Names are not compared: the header has EDGAR's of today, the form that of its day.
 */
final class HeaderComparison {
    private final SubmissionHeader header;
    private final Filing filing;
    private final List<Finding> findings = new ArrayList<>();

    private HeaderComparison(SubmissionHeader header, Filing filing) {
        this.header = header;
        this.filing = filing;
    }

    /** Returns a finding for each thing that header and form state differently: form, period, issuer, owners. */
    static List<Finding> of(SubmissionHeader header, Filing filing) {
        HeaderComparison comparison = new HeaderComparison(header, filing);
        comparison.compareForm();
        comparison.comparePeriod();
        comparison.compareIssuer();
        comparison.compareOwners();
        return comparison.findings;
    }

    private void compareForm() {
        if (!header.formType().isEmpty()
                && !header.formType().equals(filing.documentType().toString())) {
            differs(BoxPath.of(Box.DOCUMENT_TYPE), header.formType(), filing.documentType());
        }
    }

    private void comparePeriod() {
        header.period()
                .filter(period ->
                        filing.periodOfReport().stated().filter(period::equals).isEmpty())
                .ifPresent(period -> differs(
                        BoxPath.of(Box.PERIOD_OF_REPORT),
                        period,
                        filing.periodOfReport().text()));
    }

    private void compareIssuer() {
        header.issuer()
                .flatMap(HeaderParty::cik)
                .filter(cik ->
                        filing.issuer().issuerCik().stated().filter(cik::equals).isEmpty())
                .ifPresent(cik -> differs(
                        BoxPath.of(Box.ISSUER_CIK),
                        cik,
                        filing.issuer().issuerCik().text()));
    }

    private void differs(BoxPath where, Object inHeader, Object inForm) {
        disagrees(
                Optional.of(where),
                "the header of the submission says \"" + inHeader + "\", the form \"" + inForm + "\"; the form stands");
    }

    private void compareOwners() {
        Map<Cik, String> missing = new LinkedHashMap<>();
        header.owners().forEach(owner -> owner.cik().ifPresent(cik -> missing.put(cik, owner.conformedName())));
        boolean named = !missing.isEmpty();
        Map<Cik, String> known = Map.copyOf(missing);
        for (int index = 0; index < filing.reportingOwners().size(); index++) {
            ReportingOwner owner = filing.reportingOwners().get(index);
            Optional<Cik> cik = owner.rptOwnerCik().stated();
            cik.ifPresent(missing::remove);
            if (named && cik.filter(known::containsKey).isEmpty()) {
                disagrees(
                        Optional.of(BoxPath.of(Area.OWNER, index + 1, Box.RPT_OWNER_CIK)),
                        "the header of the submission names no owner \""
                                + owner.rptOwnerCik().text() + "\"; the form stands");
            }
        }
        missing.forEach((cik, name) -> disagrees(
                Optional.empty(),
                "the header of the submission names an owner " + cik + " (" + name
                        + ") that the form does not; the form stands"));
    }

    private void disagrees(Optional<BoxPath> where, String message) {
        findings.add(new Finding(ReadingRules.HEADER_DISAGREES, Severity.WARNING, where, message));
    }
}
