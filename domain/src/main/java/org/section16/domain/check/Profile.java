package org.section16.domain.check;

import java.time.LocalDate;
import java.util.Optional;

/** Which rules of a book are asked, and as of which day. */
public enum Profile {
    /** For people about to file: would EDGAR take it today? What EDGAR does not look at is not asked. */
    EDGAR("edgar", "would EDGAR take it today") {
        @Override
        boolean includes(RuleDescription rule, Severity grade) {
            return rule.edgar() != EdgarAnswer.ACCEPTS && rule.inForce().isToday();
        }

        @Override
        boolean applies(RuleDescription rule, Optional<LocalDate> day) {
            return true;
        }
    },

    /** For archives: errors and warnings by the rules and the format of the day of filing. */
    AS_FILED("as-filed", "what was wrong on the day of filing") {
        @Override
        boolean includes(RuleDescription rule, Severity grade) {
            return grade != Severity.INFO;
        }

        @Override
        boolean applies(RuleDescription rule, Optional<LocalDate> day) {
            return rule.inForce().includes(day);
        }
    },

    /** For a thorough look: everything that held on the day of filing; a filing without any date counts as one of today. */
    REVIEW("review", "everything that there is to say") {
        @Override
        boolean includes(RuleDescription rule, Severity grade) {
            return true;
        }

        @Override
        boolean applies(RuleDescription rule, Optional<LocalDate> day) {
            return rule.inForce().includes(day)
                    || (day.isEmpty() && rule.inForce().isToday());
        }
    };

    private final String code;
    private final String question;

    Profile(String code, String question) {
        this.code = code;
        this.question = question;
    }

    /** Says whether a rule of the given grade is asked at all. */
    abstract boolean includes(RuleDescription rule, Severity grade);

    /** Says whether a finding of the given grade is told. */
    boolean hears(Severity grade) {
        return this == REVIEW || grade != Severity.INFO;
    }

    /** Says whether a rule that is asked has to do with a filing of the given day. */
    abstract boolean applies(RuleDescription rule, Optional<LocalDate> day);

    /**
     * Finds a profile by its name.
     *
     * @param code such as {@code as-filed}
     * @return the profile, if there is one
     */
    public static Optional<Profile> of(String code) {
        for (Profile each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what the profile asks.
     *
     * @return a few words
     */
    public String question() {
        return question;
    }

    /**
     * Returns the name.
     *
     * @return such as {@code as-filed}
     */
    @Override
    public String toString() {
        return code;
    }
}
