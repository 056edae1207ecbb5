package org.section16.adapters.pdf.grid;

import java.util.List;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/**
 * One page, divided into cells.
 *
 * @param page  the page
 * @param cells  from top to bottom, then from left to right
 * @param loose  the words that stand in no cell, in the order of the document
 */
public record Grid(Page page, List<Cell> cells, List<Word> loose) {

    public Grid {
        cells = List.copyOf(cells);
        loose = List.copyOf(loose);
    }

    /** Finds the cells of a page. */
    public static Grid of(Page page) {
        return new GridFinder(page).grid();
    }
}
