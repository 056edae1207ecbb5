package org.section16.domain.filing;

import java.util.Optional;

/** Whether a line is early or late; on time is a blank box. */
public enum TransactionTimeliness {
    /** Reported earlier than required: a Form 5 transaction on a Form 4. */
    EARLY("E"),
    /** Reported later than required: on a Form 5. */
    LATE("L");

    private final String code;

    TransactionTimeliness(String code) {
        this.code = code;
    }

    /**
     * Finds the constant of a code.
     *
     * @param code the code, exactly as EDGAR writes it
     * @return the constant, or empty for any other text
     */
    public static Optional<TransactionTimeliness> of(String code) {
        for (TransactionTimeliness each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns EDGAR's code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
