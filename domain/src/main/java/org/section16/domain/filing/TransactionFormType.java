package org.section16.domain.filing;

import java.util.Optional;

/** The form that a line belongs on, whichever form it is reported on. */
public enum TransactionFormType {
    /** A holding that should have been on a Form 3 and is reported late, on a Form 5. */
    FORM_3("3"),
    /** A transaction that Form 4 is for. */
    FORM_4("4"),
    /** A transaction that Form 5 is for; on a Form 4 it is a voluntary early report, printed as V. */
    FORM_5("5");

    private final String code;

    TransactionFormType(String code) {
        this.code = code;
    }

    /**
     * Finds the constant of a code.
     *
     * @param code the code, exactly as EDGAR writes it
     * @return the constant, or empty for any other text
     */
    public static Optional<TransactionFormType> of(String code) {
        for (TransactionFormType each : values()) {
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
