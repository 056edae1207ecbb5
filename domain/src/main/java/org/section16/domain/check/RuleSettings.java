package org.section16.domain.check;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a user decides about single rules: which are not asked, which are graded otherwise, and why.
 *
 * @param gradings the decisions by rule
 */
public record RuleSettings(Map<RuleId, Grading> gradings) {
    private static final RuleSettings NONE = new RuleSettings(Map.of());

    /**
     * A decision about a rule.
     *
     * @param severity the grade of its findings; empty if it is not asked
     * @param reason why
     */
    public record Grading(Optional<Severity> severity, String reason) {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Grading {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decision about a rule has a reason");
            }
        }

        /**
         * Parses a decision.
         *
         * @param text {@code off}, {@code info}, {@code warning} or {@code error}, a comma, and the reason
         * @return the decision
         * @throws IllegalArgumentException if the text is not of that form
         */
        public static Grading parse(String text) {
            String[] words = text.split(",", 2);
            String grade = words[0].strip();
            if (words.length < 2 || words[1].isBlank() || !grade.matches("off|info|warning|error")) {
                throw new IllegalArgumentException(
                        "expected off, info, warning or error, a comma and the reason, not \"" + text + "\"");
            }
            return new Grading(
                    grade.equals("off")
                            ? Optional.empty()
                            : Optional.of(Severity.valueOf(grade.toUpperCase(Locale.ROOT))),
                    words[1].strip());
        }
    }

    /** Keeps its own copy of the decisions, in the order of the rules. */
    public RuleSettings {
        gradings = Collections.unmodifiableMap(new TreeMap<>(gradings));
    }

    /**
     * Obtains the settings that leave all rules as they are.
     *
     * @return no decisions
     */
    public static RuleSettings none() {
        return NONE;
    }

    /**
     * Parses the lines of a configuration.
     *
     * @param lines the name of a rule, and the decision about it
     * @return the settings
     * @throws IllegalArgumentException if a name or a decision is not one; the message names the rule
     */
    public static RuleSettings parse(Map<String, String> lines) {
        Map<RuleId, Grading> gradings = new TreeMap<>();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            try {
                gradings.put(new RuleId(line.getKey()), Grading.parse(line.getValue()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(line.getKey() + ": " + e.getMessage(), e);
            }
        }
        return new RuleSettings(gradings);
    }

    /** Returns the grade of a finding of a rule; empty if the rule is not asked. */
    Optional<Severity> grade(RuleId rule, Severity usual) {
        Grading grading = gradings.get(rule);
        return grading == null ? Optional.of(usual) : grading.severity();
    }
}
