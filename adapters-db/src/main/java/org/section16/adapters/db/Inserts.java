package org.section16.adapters.db;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Inserts rows, those of a table in one batch. */
final class Inserts {
    private final DSLContext context;

    Inserts(DSLContext context) {
        this.context = context;
    }

    void insert(Table<?> table, List<FilingRows> filings, Function<FilingRows, List<Row>> rows) {
        Object[][] values = filings.stream()
                .flatMap(filing -> rows.apply(filing).stream())
                .map(Row::values)
                .toArray(Object[][]::new);
        if (values.length == 0) {
            return;
        }
        Object[] anything = new Object[table.fields().length];
        context.batch(context.insertInto(table).columns(table.fields()).values(anything))
                .bind(values)
                .execute();
    }
}
