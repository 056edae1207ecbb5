package org.section16.domain.check;

/** What EDGAR does with a submission that breaks a rule. */
public enum EdgarAnswer {
    /** It suspends the submission: nothing is filed. */
    SUSPENDS,
    /** It takes the submission and warns, or drops or replaces a value. */
    WARNS,
    /** It does not look at it. */
    ACCEPTS
}
