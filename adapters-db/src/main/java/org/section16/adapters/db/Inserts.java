package org.section16.adapters.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows, those of a table in one batch. jOOQ spells the statement; the values, which are what a driver takes, go
 * to the driver directly, since jOOQ's own batches make an object of each value and took a quarter of the time.
 */
final class Inserts {
    private final DSLContext context;

    Inserts(DSLContext context) {
        this.context = context;
    }

    void insert(Table<?> table, List<FilingRows> filings, Function<FilingRows, List<Row>> rows) {
        List<Row> all =
                filings.stream().flatMap(filing -> rows.apply(filing).stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        Object[] anything = new Object[table.fields().length];
        String sql = context.insertInto(table)
                .columns(table.fields())
                .values(anything)
                .getSQL();
        context.connection(connection -> insert(connection, sql, all));
    }

    private static void insert(Connection connection, String sql, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                bind(statement, row.values());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            if (values[index] instanceof byte[] bytes) {
                statement.setBytes(index + 1, bytes);
            } else {
                statement.setObject(index + 1, values[index]);
            }
        }
    }
}
