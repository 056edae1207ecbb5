package org.section16.application.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.ReadingRules;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;

/**
 * A submission as it is stored: whole, with what was found about it and the documents it was read from.
 *
 * @param id its identity in the store
 * @param submission the filing and the facts of its submission
 * @param findings what was found about it, in the order of finding
 * @param rules which rules the findings are from: the version of the selection that was asked; empty if none was
 * @param evidence where each value stands on paper; of data nothing is kept, since reading it again tells
 * @param sources the documents, the one that the filing was read from first; at least one
 */
public record StoredFiling(
        SubmissionId id,
        Submission submission,
        List<Finding> findings,
        Optional<String> rules,
        Evidence evidence,
        List<Source> sources) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is no source
     */
    public StoredFiling {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a stored filing was read from something");
        }
    }

    /**
     * Makes a stored filing of which no rules were asked.
     *
     * @param id its identity in the store
     * @param submission the filing and the facts of its submission
     * @param findings what was found in reading it
     * @param evidence where each value stands on paper
     * @param sources the documents, the one that the filing was read from first
     */
    public StoredFiling(
            SubmissionId id, Submission submission, List<Finding> findings, Evidence evidence, List<Source> sources) {
        this(id, submission, findings, Optional.empty(), evidence, sources);
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
     * Says whether one of the sources has the given bytes.
     *
     * @param sha256 the hash of the bytes
     * @return whether this filing was read from them
     */
    public boolean wasReadFrom(String sha256) {
        return sources.stream().anyMatch(source -> source.sha256().equals(sha256));
    }

    /**
     * Says whether one of the sources has the given bytes, but the filing was read from another one.
     *
     * @param sha256 the hash of the bytes
     * @return whether they are kept beside those that the filing was read from
     */
    public boolean keepsAside(String sha256) {
        return wasReadFrom(sha256) && !sources.get(0).sha256().equals(sha256);
    }

    /**
     * Joins another reading of the same submission: the sources of both are kept, and the filing is that of the newer
     * one, unless the newer one was read from a medium that counts less: print less than data, an extract least. What
     * only the other one knows of the submission, such as its filing date, is kept; what it says differently is found.
     *
     * @param newer the other reading, with the same identity
     * @return what to store
     */
    public StoredFiling joinedBy(StoredFiling newer) {
        boolean older = sources.get(0).medium().compareTo(newer.sources.get(0).medium()) < 0;
        StoredFiling first = older ? this : newer;
        List<Source> all = new ArrayList<>(first.sources);
        (older ? newer : this)
                .sources.stream()
                        .filter(source -> !first.wasReadFrom(source.sha256()))
                        .forEach(all::add);
        StoredFiling second = older ? newer : this;
        Submission known = first.submission.completedBy(second.submission);
        Optional<String> asked = known.equals(first.submission) ? first.rules : Optional.empty();
        return new StoredFiling(id, known, first.findingsBeside(second), asked, first.evidence, all);
    }

    /** What was found, and what other documents say differently: this one, and those that it was compared with. */
    private List<Finding> findingsBeside(StoredFiling other) {
        Set<Finding> all = new LinkedHashSet<>(findings);
        all.addAll(SourceDifferences.of(this, other));
        other.findings.stream()
                .filter(finding -> finding.rule().equals(ReadingRules.SOURCES_DIFFER))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Compares everything but when and under which name the documents were stored, and what rules found, which changes
     * when other rules are asked.
     *
     * @param other another stored filing
     * @return whether storing one in place of the other would change nothing
     */
    public boolean saysTheSameAs(StoredFiling other) {
        return id.equals(other.id)
                && submission.equals(other.submission)
                && Set.copyOf(findingsOfReading()).equals(Set.copyOf(other.findingsOfReading()))
                && evidence.equals(other.evidence)
                && hashes().equals(other.hashes());
    }

    private List<String> hashes() {
        return sources.stream().map(Source::sha256).toList();
    }
}
