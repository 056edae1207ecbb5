package org.section16.domain.position;

/** How the lines of one form state the balances of one position. */
public enum Convention {
    /** One line. */
    SINGLE,
    /** Each line states the balance after it. */
    RUNNING,
    /** As {@link #RUNNING}, with the newest line first. */
    REVERSED,
    /** Each line states the balance after all of them. */
    FINAL,
    /** Each line states what is left of one grant or account. */
    PER_GRANT,
    /** A number is missing, or the lines fit no convention. */
    INCOMPLETE
}
