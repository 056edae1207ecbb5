package org.section16.domain.check;

import java.util.List;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;

/**
 * What EDGAR asks of a filing that is to be submitted now, by its schema (specification 5.5, March 2026) and by the
 * rules that the schema cannot express, as far as the filing alone decides it. Whether a CIK exists, or a CCC is right,
 * it does not decide.
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

    private static final List<Requirement> CONTENT = Stream.of(
                    MandatoryBoxes.requirements(),
                    TextRules.requirements(),
                    PlaceRules.requirements(),
                    HeadRules.requirements(),
                    AddressRules.requirements(),
                    LineRules.requirements(),
                    FootnoteRules.requirements(),
                    SizeRules.least())
            .flatMap(List::stream)
            .toList();

    private final List<Requirement> requirements;

    private FilingRequirements(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    /**
     * Obtains everything that is asked of one document.
     *
     * @return the requirements
     */
    public static FilingRequirements ofDocument() {
        return new FilingRequirements(
                Stream.concat(CONTENT.stream(), SizeRules.most().stream()).toList());
    }

    /**
     * Obtains what is asked of a filing that may still be divided into several documents: everything but the greatest
     * numbers of owners, lines, footnotes and signatures.
     *
     * @return the requirements
     */
    public static FilingRequirements ofContent() {
        return new FilingRequirements(CONTENT);
    }

    /**
     * Returns the single requirements.
     *
     * @return the requirements, each with a name of its own
     */
    public List<Requirement> requirements() {
        return requirements;
    }

    /**
     * Tests a filing.
     *
     * @param filing the filing
     * @return a finding for each breach, requirement by requirement; an error is what EDGAR refuses
     */
    public List<Finding> check(Filing filing) {
        SpreadFiling spread = SpreadFiling.of(filing);
        return requirements.stream()
                .flatMap(requirement -> requirement.check(spread))
                .toList();
    }
}
