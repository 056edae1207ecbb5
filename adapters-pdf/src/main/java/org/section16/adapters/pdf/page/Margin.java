package org.section16.adapters.pdf.page;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A margin that is added to a page at its right, as the page is shown, for a list: the page keeps all that it shows and
 * its place.
 *
 * @param page  the page as it was
 * @param columns  how many columns of lines the list takes
 */
record Margin(PageSpace page, int columns) {

    static final float SIZE = 6.5f;

    private static final float LEADING = 8.2f;

    /** Between the page, the columns, and the end. */
    private static final float GUTTER = 10;

    private static final float COLUMN = 280;

    /** For a list of so many lines. */
    static Margin of(PageSpace page, int lines) {
        return new Margin(page, Math.max(1, (lines + linesOf(page) - 1) / linesOf(page)));
    }

    private static int linesOf(PageSpace page) {
        return Math.max(1, (int) ((page.height() - 2 * GUTTER) / LEADING));
    }

    float width() {
        return columns * (COLUMN + GUTTER) + GUTTER;
    }

    float columnWidth() {
        return COLUMN;
    }

    /** From the left edge of the page as it is shown. */
    float left(int line) {
        int column = line / linesOf(page);
        return page.width() + GUTTER + column * (COLUMN + GUTTER);
    }

    /** From the top of the page as it is shown. */
    float baseline(int line) {
        return GUTTER + SIZE + (line % linesOf(page)) * LEADING;
    }

    /** Makes the page wider. */
    void addTo(PDPage target) {
        PDRectangle seen = page.box();
        float more = width();
        List<Float> grown = switch (page.quarterTurns()) {
            case 1 -> List.of(0f, 0f, 0f, more);
            case 2 -> List.of(more, 0f, 0f, 0f);
            case 3 -> List.of(0f, more, 0f, 0f);
            default -> List.of(0f, 0f, more, 0f);
        };
        PDRectangle wider = new PDRectangle(
                seen.getLowerLeftX() - grown.get(0),
                seen.getLowerLeftY() - grown.get(1),
                seen.getWidth() + grown.get(0) + grown.get(2),
                seen.getHeight() + grown.get(1) + grown.get(3));
        target.setMediaBox(wider);
        target.setCropBox(wider);
    }
}
