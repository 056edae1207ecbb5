package org.section16.adapters.pdf.form.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Word;

/**
 * The rows of one table over all its pages.
 *
 * <p>A row whose cells have no lower border at the end of a page goes on in the first row overleaf, below the head if
 * that is repeated.
 */
final class TableBody {

    /** Rows touch; what stands further below is something else. */
    private static final float TOUCHES = 6f;

    private final List<List<Cell>> rows = new ArrayList<>();
    private FoundColumns columns = FoundColumns.NONE;
    private int page;
    private float bottom;

    /** Begins the part of the table below a head. */
    void under(TableHead head) {
        columns = columns.thenUnder(head.columns());
        page = head.bottom().page();
        bottom = head.bottom().area().bottom();
    }

    /** Takes the next cell from the top of the page, if it stands below one of the columns. */
    boolean takes(Cell cell) {
        boolean touches = cell.page() == page ? cell.area().top() - bottom < TOUCHES : cell.page() == page + 1;
        if (!touches || columns.of(cell).isEmpty()) {
            return false;
        }
        bottom = cell.page() == page
                ? Math.max(bottom, cell.area().bottom())
                : cell.area().bottom();
        page = cell.page();
        if (rows.isEmpty() || !belongsTo(rows.get(rows.size() - 1), cell)) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(cell);
        return true;
    }

    private static boolean belongsTo(List<Cell> row, Cell cell) {
        Cell last = row.get(row.size() - 1);
        if (last.page() == cell.page()) {
            return last.sharesRowWith(cell);
        }
        return cell.page() == last.page() + 1
                && row.stream().anyMatch(piece -> piece.page() == last.page() && piece.openBelow());
    }

    /** The rows that hold anything, each with the words of its columns. */
    List<Map<Column, List<Word>>> rows() {
        return rows.stream()
                .map(this::row)
                .filter(row -> row.values().stream().anyMatch(words -> !words.isEmpty()))
                .toList();
    }

    private Map<Column, List<Word>> row(List<Cell> cells) {
        Map<Column, List<Word>> row = new LinkedHashMap<>();
        columns.areas().keySet().forEach(column -> row.put(column, new ArrayList<>()));
        cells.forEach(cell -> columns.of(cell).map(row::get).ifPresent(words -> words.addAll(cell.words())));
        return row;
    }
}
