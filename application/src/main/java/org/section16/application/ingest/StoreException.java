package org.section16.application.ingest;

/** The store cannot do its work: it cannot be reached, is locked, is full, or belongs to a newer program. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what went wrong and what the user can do, in one line
     * @param cause the fault
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Makes an exception that no other fault led to.
     *
     * @param message what went wrong and what the user can do, in one line
     */
    public StoreException(String message) {
        super(message);
    }
}
