package org.section16.adapters.pdf.grid;

import java.util.List;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/**
 * One field of a table on one page.
 *
 * @param page  counted from 1
 * @param area  between the middles of its borders
 * @param openAbove  whether there is no line above, so that it may go on from the page before
 * @param openBelow  whether there is no line below, so that it may go on overleaf
 * @param openRight  whether there is no line at the right, so that the edge of the paper may cut it off
 * @param words  what stands in it, in the order of the document; words of a cell within this one are not repeated
 */
public record Cell(
        int page, Rectangle area, boolean openAbove, boolean openBelow, boolean openRight, List<Word> words) {

    /** Borders of two cells of one column are at most this far apart, whoever drew them. */
    private static final float SAME_EDGE = 4f;

    /** A border is drawn at most this far, in points, from the line that it is to be on. */
    public static final float BORDER = 1.5f;

    public Cell {
        words = List.copyOf(words);
    }

    /** A cell with a line at its right. */
    public Cell(int page, Rectangle area, boolean openAbove, boolean openBelow, List<Word> words) {
        this(page, area, openAbove, openBelow, false, words);
    }

    /** Whether both stand in the same column, on whichever page. */
    public boolean sharesColumnWith(Cell other) {
        return Math.abs(area.left() - other.area.left()) < SAME_EDGE
                && Math.abs(area.right() - other.area.right()) < SAME_EDGE;
    }

    /** Whether both stand in the same row of one page, neither reaching above or below the other. */
    public boolean sharesRowWith(Cell other) {
        return page == other.page
                && Math.abs(area.top() - other.area.top()) < SAME_EDGE
                && Math.abs(area.bottom() - other.area.bottom()) < SAME_EDGE;
    }

    /** The words that reach into a neighbouring cell by more than half the size of their type. */
    public List<Word> overflowing() {
        return words.stream()
                .filter(word -> word.area().left() < area.left() - word.size() / 2
                        || word.area().right() > area.right() + word.size() / 2)
                .toList();
    }
}
