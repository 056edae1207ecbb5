package org.section16.adapters.tables.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * Collects the columns of a table in their order.
 *
 * @param <R> what a row is made of
 */
public final class Columns<R> {
    /** What the SEC adds to the name of a column for the column of its footnote marks. */
    private static final String MARKS = "_FN";

    private final List<Column<R>> columns = new ArrayList<>();
    private boolean marked;

    /** Lets each column that follows have one for its footnote marks behind it. */
    public Columns<R> withMarks() {
        marked = true;
        return this;
    }

    /** Lets the columns that follow stand alone. */
    public Columns<R> withoutMarks() {
        marked = false;
        return this;
    }

    /** Adds a column of texts, or of codes in their spelling. */
    public Columns<R> text(String name, Function<R, Reported<?>> cell) {
        return add(name, ColumnType.TEXT, cell.andThen(box -> box.map(Object::toString)));
    }

    /** Adds a column of days. */
    public Columns<R> date(String name, Function<R, Reported<LocalDate>> cell) {
        return add(name, ColumnType.DATE, cell.andThen(box -> box));
    }

    /** Adds a column of numbers of securities. */
    public Columns<R> quantity(String name, Function<R, Reported<Quantity>> cell) {
        return add(name, ColumnType.DECIMAL, cell.andThen(box -> box.map(Quantity::count)));
    }

    /** Adds a column of dollars. */
    public Columns<R> dollars(String name, Function<R, Reported<Dollars>> cell) {
        return add(name, ColumnType.DECIMAL, cell.andThen(box -> box.map(Dollars::amount)));
    }

    /** Adds a column of other decimals. */
    public Columns<R> decimal(String name, Function<R, Reported<BigDecimal>> cell) {
        return add(name, ColumnType.DECIMAL, cell.andThen(box -> box));
    }

    /** Adds a column of whole numbers. */
    public Columns<R> whole(String name, Function<R, Reported<Long>> cell) {
        return add(name, ColumnType.WHOLE, cell.andThen(box -> box));
    }

    /** Adds a column of yes and no. */
    public Columns<R> flag(String name, Function<R, Reported<Boolean>> cell) {
        return add(name, ColumnType.FLAG, cell.andThen(box -> box));
    }

    /** Adds a column of footnote marks. */
    public Columns<R> marks(String name, Function<R, List<FootnoteId>> marks) {
        columns.add(new Column<>(name, ColumnType.MARKS, marks.andThen(Columns::cell)));
        return this;
    }

    private Columns<R> add(String name, ColumnType type, Function<R, Reported<?>> cell) {
        columns.add(new Column<>(name, type, cell));
        return marked ? marks(name + MARKS, row -> cell.apply(row).notes()) : this;
    }

    private static Reported<?> cell(List<FootnoteId> marks) {
        return marks.isEmpty() ? Reported.blank() : Reported.of(marks);
    }

    /** Makes a table of the columns. */
    public Table<R> table(String name, Function<StoredSubmission, List<R>> rows) {
        return new Table<>(name, columns, rows);
    }
}
