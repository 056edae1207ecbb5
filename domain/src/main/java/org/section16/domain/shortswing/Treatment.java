package org.section16.domain.shortswing;

import org.section16.domain.filing.TransactionCode;

/** What the code of a line means for a computation that counts only what is not exempt. */
public enum Treatment {
    /** Counted. */
    NON_EXEMPT,
    /** Exempt if the conditions of the rule are met that the code names; the form does not show whether they are. */
    EXEMPT_AS_CODED,
    /** The code does not tell; counted in a second total. */
    UNDETERMINED;

    /**
     * Returns the treatment of a code. It leans to what the form says: a discretionary transaction counts as exempt as
     * coded, and the cancellation of an option for value is left open, since the issuer's part in it makes it exempt.
     *
     * @param code the code
     * @return the treatment
     */
    public static Treatment of(TransactionCode code) {
        return switch (code) {
            case P, S, O, L, K -> NON_EXEMPT;
            case A, D, F, I, M, C, X, G, W, Z -> EXEMPT_AS_CODED;
            case J, U, H, E, V -> UNDETERMINED;
        };
    }
}
