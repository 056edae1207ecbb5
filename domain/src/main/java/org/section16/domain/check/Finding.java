package org.section16.domain.check;

import java.util.Optional;
import org.section16.domain.form.BoxPath;

/**
 * An opinion about a filing: which rule speaks, how much it matters, which box is meant, and what was found there.
 *
 * @param rule the rule that speaks
 * @param severity how much it matters
 * @param where the box that is meant; empty if the finding is about no single box
 * @param message what was found and what was expected, in a sentence for people
 */
public record Finding(RuleId rule, Severity severity, Optional<BoxPath> where, String message) {
    /**
     * Obtains a finding about one box.
     *
     * @param rule the rule that speaks
     * @param severity how much it matters
     * @param where the box that is meant
     * @param message what was found and what was expected
     * @return the finding
     */
    public static Finding at(RuleId rule, Severity severity, BoxPath where, String message) {
        return new Finding(rule, severity, Optional.of(where), message);
    }

    /**
     * Obtains a finding about the document as a whole, or about something in it that no box stands for.
     *
     * @param rule the rule that speaks
     * @param severity how much it matters
     * @param message what was found and what was expected
     * @return the finding
     */
    public static Finding of(RuleId rule, Severity severity, String message) {
        return new Finding(rule, severity, Optional.empty(), message);
    }
}
