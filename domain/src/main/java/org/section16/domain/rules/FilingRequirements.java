package org.section16.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;

/**
 * What EDGAR asks of a filing that is to be submitted now, by its schema (specification 5.5, March 2026) and by the
 * rules that the schema cannot express, as far as the filing alone decides it: the rules of {@link OwnershipRules} under
 * the profile {@link Profile#EDGAR}. Whether a CIK exists, or a CCC is right, it does not decide.
 *
 * <p>It is about filing and not about reading: filings that EDGAR disseminated in earlier years break some of it, since
 * what it asks for has changed. What EDGAR sets itself, such as names, is not looked at. Immutable; can be used by
 * several threads at once.
 */
public final class FilingRequirements {
    /** How many owners one document can name. */
    public static final int MOST_OWNERS = 10;

    /** How many lines a table of one document can have. */
    public static final int MOST_LINES = 30;

    /** How many signatures one document can have. */
    public static final int MOST_SIGNATURES = 10;

    /** The highest number of a footnote. */
    public static final int LAST_FOOTNOTE = 99;

    private static final FilingRequirements OF_DOCUMENT = new FilingRequirements(OwnershipRules.book());
    private static final FilingRequirements OF_CONTENT = new FilingRequirements(withoutGreatestNumbers());

    private final RuleSelection rules;

    private FilingRequirements(RuleBook book) {
        this.rules = book.under(Profile.EDGAR);
    }

    private static RuleBook withoutGreatestNumbers() {
        Set<Rule> greatest = SizeRules.most().stream().collect(Collectors.toSet());
        List<Rule> others = new ArrayList<>(OwnershipRules.book().rules());
        others.removeAll(greatest);
        return RuleBook.of(OwnershipRules.EDITION, others, List.of());
    }

    /**
     * Obtains everything that is asked of one document.
     *
     * @return the requirements
     */
    public static FilingRequirements ofDocument() {
        return OF_DOCUMENT;
    }

    /**
     * Obtains what is asked of a filing that may still be divided into several documents: everything but the greatest
     * numbers of owners, lines, footnotes and signatures.
     *
     * @return the requirements
     */
    public static FilingRequirements ofContent() {
        return OF_CONTENT;
    }

    /**
     * Returns the rules that are asked.
     *
     * @return the rules, each with a name of its own
     */
    public List<Rule> rules() {
        return rules.rules();
    }

    /**
     * Tests a filing.
     *
     * @param filing the filing
     * @return a finding for each breach, rule by rule; an error is what EDGAR refuses
     */
    public List<Finding> check(Filing filing) {
        return rules.check(CheckedFiling.of(Submission.of(filing)));
    }
}
