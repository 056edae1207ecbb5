package org.section16.adapters.pdf.page;

import org.jspecify.annotations.Nullable;

/** Why the pages of a document cannot be read. */
public final class PdfProblem extends Exception {

    /** What the caller can do about it differs by kind. */
    public enum Kind {
        /** Cut short or not a PDF at all. */
        DAMAGED,
        /** A password is needed. */
        LOCKED,
        /** More pages or characters than any ownership form has. */
        TOO_LARGE
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    PdfProblem(Kind kind, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
