package org.section16.adapters.pdf.page;

/** Counts what a document shows, so that one made to exhaust the reader is given up instead. */
final class GlyphBudget {

    /** The longest real filings, ten pages with 99 footnotes, show about 60,000 characters. */
    private static final int GLYPHS = 3_000_000;

    private int left = GLYPHS;

    void spend() {
        if (--left < 0) {
            throw new ExhaustedException();
        }
    }

    /** Stops the pass over a page from within; never leaves this package. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("More than " + GLYPHS + " characters", null, false, false);
        }
    }
}
