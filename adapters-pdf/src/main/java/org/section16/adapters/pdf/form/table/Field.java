package org.section16.adapters.pdf.form.table;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Word;

/** A cell put together from its pieces on consecutive pages. */
public final class Field {

    private final List<Cell> pieces = new ArrayList<>();

    /** Begins with a piece. */
    public Field(Cell first) {
        pieces.add(first);
    }

    /** Whether a cell at the top of a page is the rest of this field. */
    public boolean goesOnIn(Cell cell) {
        Cell last = last();
        return last.openBelow() && cell.openAbove() && cell.page() == last.page() + 1 && cell.sharesColumnWith(last);
    }

    /** Adds the piece on the next page. */
    public void add(Cell piece) {
        pieces.add(piece);
    }

    /** The piece on the first page. */
    public Cell first() {
        return pieces.get(0);
    }

    /** The piece on the last page. */
    public Cell last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The words of all pieces, in the order of the document. */
    public List<Word> words() {
        return pieces.stream().flatMap(piece -> piece.words().stream()).toList();
    }
}
