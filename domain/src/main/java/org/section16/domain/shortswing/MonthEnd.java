package org.section16.domain.shortswing;

/** How six months are counted from a day that the sixth month lacks, such as 31 August. No decision settles it. */
public enum MonthEnd {
    /** To the first day of the month after it: the window is a day wider, and potential liability is shown. */
    ROLL,
    /** To the last day of the sixth month. */
    CLAMP;

    /**
     * Returns the other reading.
     *
     * @return the reading that is not this one
     */
    public MonthEnd other() {
        return this == ROLL ? CLAMP : ROLL;
    }
}
