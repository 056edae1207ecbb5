package org.section16.adapters.tables.table;

import java.util.function.Function;
import org.section16.domain.form.Reported;

/**
 * A column of a table.
 *
 * @param <R> what a row is made of
 * @param name its name
 * @param type what its values are
 * @param cell the cell of a row: a value of the type, nothing, or a text that is not of the type, as it was found
 */
public record Column<R>(String name, ColumnType type, Function<R, Reported<?>> cell) {}
