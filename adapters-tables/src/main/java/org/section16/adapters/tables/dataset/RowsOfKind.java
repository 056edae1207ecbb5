package org.section16.adapters.tables.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.section16.domain.form.LineKind;

/**
 * The transactions, or the holdings, of a filing in one table.
 *
 * @param table the name of the SEC's table
 * @param kind what its rows are
 * @param rows the rows, in the order of their keys
 */
record RowsOfKind(String table, LineKind kind, List<DataSetRow> rows) {
    static RowsOfKind of(DataSetRows rows, String table, LineKind kind) {
        Comparator<DataSetRow> byKey =
                Comparator.comparingLong(row -> row.key(table + "_SK").orElse(Long.MAX_VALUE));
        return new RowsOfKind(table, kind, rows.of(table).stream().sorted(byKey).toList());
    }

    LongStream keys() {
        return rows.stream().flatMapToLong(row -> row.key(table + "_SK").stream());
    }

    LineCells line(DataSetRow row) {
        return new LineCells(this, row, row.entry(LineCells.NATURE));
    }
}
