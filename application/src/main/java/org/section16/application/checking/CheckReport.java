package org.section16.application.checking;

import java.util.List;
import java.util.Optional;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FormNumber;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Submission;

/**
 * What is to be said about one filing.
 *
 * @param document what the document is called, or the filing in the store
 * @param form which form of the document it is
 * @param submission what was filed
 * @param findings what was found, that of reading first
 * @param places where each value stands in the document
 */
public record CheckReport(
        String document, FormNumber form, Submission submission, List<Finding> findings, Evidence places) {
    /** Keeps its own copy of the findings. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * Returns what to call the filing to the user.
     *
     * @return the name of the document, with the number of the form if it holds several
     */
    public String name() {
        return form.name(document);
    }

    /**
     * Returns the gravest severity among the findings.
     *
     * @return the severity, empty if there are no findings
     */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo);
    }
}
