package org.section16.adapters.db;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Inserts rows, those of a table in one batch. */
final class Inserts {
    private final DSLContext context;

    Inserts(DSLContext context) {
        this.context = context;
    }

    <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Object[] anything = new Object[table.fields().length];
        Object[][] values = rows.stream().map(TableRecord::intoArray).toArray(Object[][]::new);
        context.batch(context.insertInto(table).columns(table.fields()).values(anything))
                .bind(values)
                .execute();
    }
}
