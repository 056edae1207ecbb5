package org.section16.application.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.form.BoxPath;
import org.section16.domain.rules.OwnershipRules;

/**
 * Use case: asks rules about documents that were read, without storing anything. A document is never refused because of what a rule
 * says. Immutable; can be used by several threads at once.
 */
public final class CheckFilings {
    private final RuleSelection rules;

    /**
     * Makes the use case.
     *
     * @param rules the rules to ask
     */
    public CheckFilings(RuleSelection rules) {
        this.rules = rules;
    }

    /**
     * Checks a document.
     *
     * @param document what it is called
     * @param reading what it says
     * @return what is to be said about it
     */
    public CheckReport check(String document, Reading reading) {
        return new CheckReport(
                document,
                reading.form(),
                reading.submission(),
                findings(reading),
                reading.draft().evidence());
    }

    /**
     * Returns the rules.
     *
     * @return the rules that are asked
     */
    public RuleSelection rules() {
        return rules;
    }

    /**
     * Returns what there is to say about a document: what reading found, as the user grades it, and what the rules find.
     *
     * @param reading what it says
     * @return the findings, those of reading first
     */
    public List<Finding> findings(Reading reading) {
        return join(graded(reading.findings()), filing(reading));
    }

    /**
     * Returns what there is to keep of a document: all that reading found, and what the rules find.
     *
     * @param reading what it says
     * @return the findings, those of reading first
     */
    public List<Finding> withReading(Reading reading) {
        return join(reading.findings(), filing(reading));
    }

    private static CheckedFiling filing(Reading reading) {
        return readFrom(reading.draft().medium(), CheckedFiling.of(reading.submission()), reading.findings());
    }

    /**
     * Returns a filing with what its medium keeps from the rules: print does not show all that was filed, an extract has
     * not all of it, and what stands in no box of a print that was read may be what seems to be missing.
     *
     * @param medium what the filing was read from
     * @param filing the filing
     * @param ofReading what was found in reading
     * @return what to ask the rules about
     */
    public static CheckedFiling readFrom(Medium medium, CheckedFiling filing, List<Finding> ofReading) {
        return switch (medium) {
            case ELECTRONIC -> filing;
            case EXTRACT -> filing.readFromPrint().inPart();
            case PRINTED ->
                ofReading.stream().anyMatch(each -> each.rule().equals(ReadingRules.UNPLACED))
                        ? filing.readFromPrint().inPart()
                        : filing.readFromPrint();
        };
    }

    /**
     * Grades findings that are of no rule of the book as the user and the profile want.
     *
     * @param findings the findings
     * @return those that are wanted; those of rules are as they were
     */
    public List<Finding> graded(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> rules.book().rule(finding.rule()).isPresent()
                        ? Stream.of(finding)
                        : rules.graded(finding).stream())
                .toList();
    }

    /**
     * Joins what was found in reading with what the rules find. Both speak of a text that is not what its box asks for;
     * the rule's word is left out then, since reading says what was expected.
     *
     * @param ofReading what was found in reading
     * @param filing what the rules are asked about
     * @return the findings, those of reading first
     */
    public List<Finding> join(List<Finding> ofReading, CheckedFiling filing) {
        List<Finding> all = new ArrayList<>(ofReading);
        Set<BoxPath> told = ofReading.stream()
                .filter(each -> each.rule().equals(ReadingRules.ILLEGIBLE))
                .flatMap(each -> each.where().stream())
                .collect(Collectors.toSet());
        for (Finding finding : rules.check(filing)) {
            if (!(isIllegible(finding.rule())
                    && finding.where().filter(told::contains).isPresent())) {
                all.add(finding);
            }
        }
        return all;
    }

    private static boolean isIllegible(RuleId rule) {
        return rule.equals(OwnershipRules.ILLEGIBLE);
    }
}
