package org.section16.domain.check;

/**
 * An opinion on filings that can be asked for: what it says, where that is written down, and the test itself. The rules
 * of this library implement it, and so do rules of anybody else; {@link RuleBook#with} takes them up. A rule keeps no
 * state, changes nothing, and can be used by several threads at once.
 *
 * <p>{@link RuleDraft} makes one of a description and a function.
 */
public interface Rule {
    /**
     * Returns what is known of the rule without asking it.
     *
     * @return always the same description
     */
    RuleDescription description();

    /**
     * Tests a filing that the rule is about: of the right form, of a time in which the rule was in force, and with what
     * the rule needs. A filing can be wrong in any other way at the same time.
     *
     * @param filing the filing
     * @param faults told of each breach, in the order of the form
     */
    void check(CheckedFiling filing, Faults faults);
}
