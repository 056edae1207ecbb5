package org.section16.domain.security;

import java.util.Optional;

/** The ownership form (Form 4, Table I, column 6; Table II, column 10). */
public enum DirectOrIndirectOwnership {
    /** Held directly. */
    DIRECT("D"),
    /** Held indirectly, for instance by a trust or a spouse. */
    INDIRECT("I");

    private final String code;

    DirectOrIndirectOwnership(String code) {
        this.code = code;
    }

    /**
     * Finds the constant of a code.
     *
     * @param code the code, exactly as EDGAR writes it
     * @return the constant, or empty for any other text
     */
    public static Optional<DirectOrIndirectOwnership> of(String code) {
        for (DirectOrIndirectOwnership each : values()) {
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
