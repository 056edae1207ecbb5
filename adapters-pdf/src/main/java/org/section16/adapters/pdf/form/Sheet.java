package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Link;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/**
 * A whole printed document, divided into cells.
 *
 * @param grids  one for each page, in order
 */
public record Sheet(List<Grid> grids) {

    public Sheet {
        grids = List.copyOf(grids);
    }

    /** Divides pages into cells, without what a browser prints around the page. */
    public static Sheet of(List<Page> pages) {
        return new Sheet(TwiceSetLines.once(PageFurniture.without(pages)).stream()
                .map(Grid::of)
                .toList());
    }

    /** All cells, page by page, from top to bottom. */
    public List<Cell> cells() {
        return grids.stream().flatMap(grid -> grid.cells().stream()).toList();
    }

    /** All words, in the order of the document. */
    public List<Word> words() {
        return grids.stream().flatMap(grid -> grid.page().words().stream()).toList();
    }

    /** All words that stand in no cell, in the order of the document. */
    public List<Word> loose() {
        return grids.stream().flatMap(grid -> grid.loose().stream()).toList();
    }

    /** All links on a page. */
    public List<Link> links(int page) {
        return grids.stream()
                .map(Grid::page)
                .filter(each -> each.number() == page)
                .flatMap(each -> each.links().stream())
                .toList();
    }
}
