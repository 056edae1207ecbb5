package org.section16.adapters.pdf.page;

/** Counts what a document shows and does, so that one made to exhaust the reader is given up instead. */
final class Budget {

    /** The longest real filings, ten pages with 99 footnotes, show about 60,000 characters. */
    private static final int GLYPHS = 3_000_000;

    /** The most wasteful printer draws about 3,000 lines on a page. */
    private static final int LINES = 300_000;

    /** Real pages take up to 20,000 instructions; nested drawings can multiply a few without end. */
    private static final int INSTRUCTIONS = 20_000_000;

    /** Drawings within the drawing of a page, which can draw one another. */
    private static final int DRAWINGS = 100_000;

    private int drawings = DRAWINGS;
    private int glyphs = GLYPHS;
    private int lines = LINES;
    private int instructions = INSTRUCTIONS;

    void spendGlyph() {
        if (--glyphs < 0) {
            throw new ExhaustedException("More than " + GLYPHS + " characters");
        }
    }

    void spendLine() {
        if (--lines < 0) {
            throw new ExhaustedException("More than " + LINES + " lines are drawn");
        }
    }

    void spendDrawing() {
        if (--drawings < 0) {
            throw new ExhaustedException("More than " + DRAWINGS + " drawings within one another");
        }
    }

    void spendInstruction() {
        if (--instructions < 0) {
            throw new ExhaustedException("More than " + INSTRUCTIONS + " instructions to draw");
        }
    }

    /** Stops the pass over a page from within; never leaves this package. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExhaustedException(String message) {
            super(message, null, false, false);
        }
    }
}
