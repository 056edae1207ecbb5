package org.section16.application.writing;

/** Whether EDGAR is to take a submission, or only to say what it would have done with it. */
public enum TestOrLive {
    /** A trial: EDGAR checks the submission and throws it away. */
    TEST,
    /** A filing with all its consequences. */
    LIVE
}
