package org.section16.domain.filing;

import java.util.Optional;

/** Whether a transaction added to the holding or took from it (Form 4, Table I, column 4; Table II, column 5). */
public enum AcquiredDisposedCode {
    /** Acquired. */
    ACQUIRED("A"),
    /** Disposed of. */
    DISPOSED("D");

    private final String code;

    AcquiredDisposedCode(String code) {
        this.code = code;
    }

    /**
     * Finds the constant of a code.
     *
     * @param code the code, exactly as EDGAR writes it
     * @return the constant, or empty for any other text
     */
    public static Optional<AcquiredDisposedCode> of(String code) {
        for (AcquiredDisposedCode each : values()) {
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
