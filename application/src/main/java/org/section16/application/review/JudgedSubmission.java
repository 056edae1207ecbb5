package org.section16.application.review;

import java.util.List;
import java.util.Optional;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.ReadingRules;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;

/**
 * What was submitted and what was found about it, out of the store, without the documents it was read from.
 *
 * @param id its identity in the store
 * @param submission the filing and the facts of its submission
 * @param findings what was found about it, in the order of finding
 * @param rules which rules the findings are from: the version of the selection that was asked; empty if none was
 * @param medium what it was read from
 * @param evidence where each value stands on paper; of data nothing is kept, since reading it again tells
 */
public record JudgedSubmission(
        SubmissionId id,
        Submission submission,
        List<Finding> findings,
        Optional<String> rules,
        Medium medium,
        Evidence evidence) {

    /** Keeps its own copy of the findings. */
    public JudgedSubmission {
        findings = List.copyOf(findings);
    }

    /**
     * Returns what was found in reading, whatever rules were asked later.
     *
     * @return the findings that are of no rule on ownership
     */
    public List<Finding> findingsOfReading() {
        return findings.stream()
                .filter(finding -> ReadingRules.areOf(finding.rule()))
                .toList();
    }

    /**
     * Returns this filing with what other rules find of it.
     *
     * @param others all findings, those of reading first
     * @param version the version of the selection that was asked
     * @return a copy
     */
    public JudgedSubmission with(List<Finding> others, String version) {
        return new JudgedSubmission(id, submission, others, Optional.of(version), medium, evidence);
    }
}
