package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.FoundColumns;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.domain.form.Box;

/**
 * The rows of one table over all its pages.
 *
 * <p>A row that the end of a page splits goes on in the first row overleaf, below the head if that is repeated. Most
 * programs leave out its border there, so that its columns end in nothing; some close it as if it were whole. What tells
 * then is that neither part makes a line of the form on its own.
 */
final class TableBody {

    private static final String OVER_THE_EDGE = "this column runs over the edge of the paper; it may lack its end";

    private final List<Column> vocabulary;
    private final List<TableRow> rows = new ArrayList<>();
    private FoundColumns columns = FoundColumns.NONE;

    /** A table without rows, whose columns are among the given ones. */
    TableBody(List<Column> vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Column> vocabulary() {
        return vocabulary;
    }

    /**
     * What makes the reading of all rows uncertain: the boxes that the edge of the paper cuts through or off. Some programs
     * leave out what stands wholly beyond it, so that also what seems whole or empty may lack something.
     *
     * @param paper  where the paper ends at the right
     */
    Map<Box, String> doubts(float paper) {
        Map<Box, String> doubts = new EnumMap<>(Box.class);
        columns.areas().forEach((column, area) -> {
            if (area.right() > paper + Cell.BORDER) {
                doubts.put(column.box(), OVER_THE_EDGE);
            }
        });
        Set<Box> missing = Columns.missing(vocabulary, columns.areas().keySet());
        missing.forEach(box -> doubts.put(box, "the paper ends before the column of this box"));
        if (!missing.isEmpty()) {
            columns.areas().entrySet().stream()
                    .max(Comparator.comparing(column -> column.getValue().left()))
                    .ifPresent(last -> doubts.put(last.getKey().box(), OVER_THE_EDGE));
        }
        return doubts;
    }

    /** Begins the part of the table below a head. */
    void under(FoundColumns head) {
        columns = columns.thenUnder(head);
    }

    /** Takes the next cell from the top of the page, if it stands below one of the columns. */
    boolean takes(Cell cell) {
        Optional<Column> column = columns.of(cell);
        if (column.isEmpty()) {
            return false;
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isBeside(cell)) {
            rows.add(new TableRow(columns.areas().keySet()));
        }
        rows.get(rows.size() - 1).add(column.get(), cell);
        return true;
    }

    /** The rows that hold anything, each with the words of its columns. */
    List<TableRow> rows() {
        List<TableRow> whole = new ArrayList<>();
        for (TableRow row : rows) {
            int last = whole.size() - 1;
            if (last >= 0 && new SplitRow(whole.get(last), row).isOne()) {
                Set<Box> uncertain = new SplitRow(whole.get(last), row).uncertain();
                whole.set(last, whole.get(last).with(row, uncertain));
            } else if (!row.isEmpty()) {
                whole.add(row);
            }
        }
        return whole;
    }
}
