package org.section16.adapters.db;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: its values in the order of the columns. A record of jOOQ's would search its fields at each access,
 * which is a quarter of the time that saving a filing takes.
 */
final class Row {
    private final @Nullable Object[] values;

    /** Begins an empty row. */
    Row(Table<?> table) {
        values = new Object[table.fields().length];
    }

    /** Takes the values of a record that holds all columns of its table. */
    Row(Record whole) {
        values = whole.intoArray();
    }

    <T> Row set(Field<T> column, @Nullable T value) {
        values[BoxColumn.of(column).index()] = value;
        return this;
    }

    <T> @Nullable T get(Field<T> column) {
        return column.getType().cast(values[BoxColumn.of(column).index()]);
    }

    /** Returns the value of a column that is never null. */
    <T> T known(Field<T> column) {
        return Objects.requireNonNull(get(column));
    }

    @Nullable
    Object[] values() {
        return values;
    }
}
