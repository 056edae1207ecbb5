package org.section16.application.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * Returns what there is to say about a document.
     *
     * @param reading what it says
     * @return what reading found, as the user grades it, and what the rules find
     */
    public List<Finding> findings(Reading reading) {
        CheckedFiling filing = CheckedFiling.of(reading.submission());
        boolean printed = reading.draft().medium() == Medium.PRINTED;
        return findings(reading.findings(), printed ? filing.readFromPrint() : filing);
    }

    /**
     * Joins what was found in reading with what the rules find. Both speak of a text that is not what its box asks for;
     * the rule's word is left out then, since reading says what was expected.
     *
     * @param ofReading what was found in reading
     * @param filing what the rules are asked about
     * @return the findings, those of reading first
     */
    public List<Finding> findings(List<Finding> ofReading, CheckedFiling filing) {
        List<Finding> all = new ArrayList<>();
        Set<BoxPath> told = new HashSet<>();
        for (Finding finding : ofReading) {
            Optional<Finding> graded = rules.graded(finding);
            graded.ifPresent(all::add);
            graded.filter(each -> each.rule().equals(ReadingRules.ILLEGIBLE))
                    .flatMap(Finding::where)
                    .ifPresent(told::add);
        }
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
