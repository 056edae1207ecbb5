package org.section16.adapters.db;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Inserts rows, those of a table in one batch. */
final class Inserts {
    private final DSLContext context;

    Inserts(DSLContext context) {
        this.context = context;
    }

    void insert(Table<?> table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Object[] anything = new Object[table.fields().length];
        Object[][] values = rows.stream().map(Row::values).toArray(Object[][]::new);
        context.batch(context.insertInto(table).columns(table.fields()).values(anything))
                .bind(values)
                .execute();
    }
}
