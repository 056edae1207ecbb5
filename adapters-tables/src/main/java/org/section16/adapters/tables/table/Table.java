package org.section16.adapters.tables.table;

import java.util.List;
import java.util.function.Function;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.form.Reported;

/**
 * A table of which each filing has some rows.
 *
 * @param <R> what a row is made of
 * @param name its name, which is that of its file without the ending
 * @param columns its columns in their order
 * @param rows the rows of a filing, in their order
 */
public record Table<R>(String name, List<Column<R>> columns, Function<StoredSubmission, List<R>> rows) {
    /** Keeps its own copy of the columns. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** Returns the cells of a filing, row by row, each in the order of the columns. */
    public List<List<Reported<?>>> cells(StoredSubmission filing) {
        return rows.apply(filing).stream().map(this::cells).toList();
    }

    private List<Reported<?>> cells(R row) {
        return columns.stream()
                .<Reported<?>>map(column -> column.cell().apply(row))
                .toList();
    }
}
