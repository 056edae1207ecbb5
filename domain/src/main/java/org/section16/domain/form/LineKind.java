package org.section16.domain.form;

/** The two kinds of lines in Tables I and II. */
public enum LineKind {
    /** Something that happened. */
    TRANSACTION,
    /** Something that is held. */
    HOLDING;

    /**
     * Returns the word for people and scripts.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return this == TRANSACTION ? "transaction" : "holding";
    }
}
