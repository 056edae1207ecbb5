package org.section16.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.identity.Cik;
import org.section16.domain.rules.FilingRequirements;

/**
 * Makes a filing ready for EDGAR: says what EDGAR would refuse, and otherwise divides it into as many submissions as it
 * needs. It writes nothing and keeps nothing. Stateless; can be used by several threads at once.
 */
public final class PrepareSubmissions {
    /** An owner without a CCC; EDGAR takes no filing without it. */
    public static final RuleId ACCESS_CODE = new RuleId("edgar.access-code");

    /** Makes the use case. */
    public PrepareSubmissions() {}

    /**
     * What became of a filing.
     *
     * @param submissions the submissions, in the order in which they name each other; none if there is an error
     * @param findings what EDGAR would refuse, as errors, and what it would tolerate, as warnings; what is wrong
     *     with a part of a divided filing alone points at no box of the filing, and the message names part and box
     */
    public record Prepared(List<EdgarSubmission> submissions, List<Finding> findings) {
        /** Keeps its own copies of the lists. */
        public Prepared {
            submissions = List.copyOf(submissions);
            findings = List.copyOf(findings);
        }

        /**
         * Says whether there is something to submit.
         *
         * @return whether nothing is wrong
         */
        public boolean isFileable() {
            return !submissions.isEmpty();
        }
    }

    /**
     * Prepares a filing.
     *
     * @param filing the filing
     * @param order what goes along with it
     * @return the submissions, or why there are none
     */
    public Prepared prepare(Filing filing, SubmissionOrder order) {
        List<Finding> findings = new ArrayList<>(FilingRequirements.ofContent().check(filing));
        findings.addAll(OrderRules.check(order, EdgarSubmission.primaryFileName(filing)));
        findings.addAll(missingCodes(filing, order.accessCodes()));
        if (hasErrors(findings)) {
            return new Prepared(List.of(), findings);
        }
        List<Filing> parts = FilingDivision.of(filing);
        for (int index = 0; index < parts.size(); index++) {
            findings.addAll(remaining(parts.get(index), index + 1, parts.size()));
        }
        return new Prepared(hasErrors(findings) ? List.of() : submissions(parts, order), findings);
    }

    private static List<EdgarSubmission> submissions(List<Filing> parts, SubmissionOrder order) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> new EdgarSubmission(parts.get(index), index + 1, parts.size(), order))
                .toList();
    }

    /** What is wrong with a part was not wrong with the whole, or it would have been told. */
    private static Stream<Finding> errorsOf(Filing part) {
        return FilingRequirements.ofDocument().check(part).stream()
                .filter(finding -> finding.severity() == Severity.ERROR);
    }

    /** The boxes of a part are not those of the filing, so they are named in the message only. */
    private static List<Finding> remaining(Filing part, int number, int total) {
        if (total == 1) {
            return errorsOf(part).toList();
        }
        return errorsOf(part)
                .map(finding -> Finding.of(
                        finding.rule(),
                        finding.severity(),
                        "filing " + number + " of " + total + ", "
                                + finding.where().map(where -> where + ": ").orElse("") + finding.message()))
                .toList();
    }

    private static List<Finding> missingCodes(Filing filing, AccessCodes codes) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < filing.reportingOwners().size(); index++) {
            Optional<Cik> cik =
                    filing.reportingOwners().get(index).rptOwnerCik().stated();
            if (cik.isPresent() && codes.of(cik.get()).isEmpty()) {
                findings.add(Finding.at(
                        ACCESS_CODE,
                        Severity.ERROR,
                        BoxPath.of(Area.OWNER, index + 1, Box.RPT_OWNER_CIK),
                        "there is no CCC for the CIK " + cik.get() + ", and EDGAR takes no filing without it"));
            }
        }
        return findings;
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
