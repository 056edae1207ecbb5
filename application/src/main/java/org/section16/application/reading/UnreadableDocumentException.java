package org.section16.application.reading;

/**
 * A document that cannot be read as an ownership form. It is about the document, not about the program: the caller
 * tells the user and goes on with the next one.
 */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read; each is a different thing for the user to do. */
    public enum Reason {
        /** It has no content. */
        EMPTY("is empty"),
        /** It is larger than the limit. */
        TOO_LARGE("is too large"),
        /** It cannot be opened: it does not exist, or there is no right to read it. */
        INACCESSIBLE("cannot be opened"),
        /** It needs a password. */
        ENCRYPTED("is encrypted"),
        /** It is damaged or cut off. */
        CORRUPT("is damaged"),
        /** It holds pictures only, no text. */
        NO_TEXT("holds no text"),
        /** It is something else than a Form 3, 4 or 5. */
        NOT_OWNERSHIP_FORM("is not a Form 3, 4 or 5"),
        /** It is a form, but of a kind that is not read, such as the plain text of the time before XML. */
        UNSUPPORTED("is of a kind that is not read"),
        /** It holds several documents where one is asked for. */
        SEVERAL("holds several documents"),
        /** It holds several forms where one is asked for. */
        SEVERAL_FORMS("holds several forms"),
        /** It uses what is refused for safety, such as a document type definition. */
        FORBIDDEN("is refused"),
        /** No reader, or more than one, claims it. */
        NO_READER("cannot be assigned to a reader"),
        /** Its reader broke down on it: a fault of the reader. */
        READER_FAILED("could not be read");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * Returns the reason in words that follow the name of the document.
         *
         * @return such as {@code is empty}
         */
        public String words() {
            return words;
        }
    }

    /** Why the document cannot be read. */
    private final Reason reason;

    /**
     * Makes an exception.
     *
     * @param reason why the document cannot be read
     * @param detail what was found where, and what was expected; in one line
     */
    public UnreadableDocumentException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /**
     * Makes an exception with the fault that led to it.
     *
     * @param reason why the document cannot be read
     * @param detail what was found where, and what was expected; in one line
     * @param cause the fault
     */
    public UnreadableDocumentException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /**
     * Makes the exception for a fault of a reader, which is not one of the document.
     *
     * @param reader the name of the reader
     * @param fault what it failed with
     * @return the exception
     */
    public static UnreadableDocumentException ofFailed(String reader, Throwable fault) {
        return new UnreadableDocumentException(
                Reason.READER_FAILED, "the reader " + reader + " failed with " + fault, fault);
    }

    /**
     * Returns why the document cannot be read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the reason and the detail in one line.
     *
     * @return such as {@code is damaged: the XML ends in line 12}
     */
    public String describe() {
        String line = String.valueOf(getMessage()).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? reason.words() : reason.words() + ": " + line;
    }
}
