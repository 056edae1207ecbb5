package org.section16.adapters.pdf.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.grid.Cell;

/** The head of a table on one page: which column is which, and whether a row of the head is still to come. */
final class TableHead {

    private final List<Column> vocabulary;
    private final List<Field> fields = new ArrayList<>();

    /** Begins with the cell that heads the first column. */
    TableHead(List<Column> vocabulary, Cell first) {
        this.vocabulary = vocabulary;
        fields.add(new Field(first));
    }

    /** Takes a cell if it belongs to the head; rows of data begin below the cell that heads the first column. */
    boolean takes(Cell cell) {
        Optional<Field> goesOn =
                fields.stream().filter(field -> field.goesOnIn(cell)).findFirst();
        if (goesOn.isPresent()) {
            goesOn.get().add(cell);
            return true;
        }
        boolean belongs = isBesideFirst(cell);
        if (belongs) {
            fields.add(new Field(cell));
        }
        return belongs;
    }

    private boolean isBesideFirst(Cell cell) {
        Cell first = fields.get(0).last();
        Cell start = fields.get(0).first();
        boolean below = cell.page() == first.page()
                && cell.area().centreY() > first.area().bottom();
        boolean above = cell.page() == start.page()
                && cell.area().centreY() < start.area().top();
        return !below && !above && cell.page() <= first.page();
    }

    List<Field> fields() {
        return fields;
    }

    /** The cell below which the rows begin. */
    Cell bottom() {
        return fields.get(0).last();
    }

    FoundColumns columns() {
        return FoundColumns.under(fields, vocabulary);
    }
}
