package org.section16.application.reading;

/** How sure a reader is that a document is one of its own. The constants are ordered from weak to strong. */
public enum Recognition {
    /** Certainly not. */
    NO,
    /** Possibly; only reading it will tell. */
    MAYBE,
    /** Certainly. */
    YES
}
