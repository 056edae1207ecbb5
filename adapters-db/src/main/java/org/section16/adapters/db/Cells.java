package org.section16.adapters.db;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * One row of a table, seen as boxes: a box is the value of its column, the marks of the column beside it, or, where
 * these cannot say all, a line among the exceptions of the submission.
 */
final class Cells {
    private final Record row;
    private final String part;
    private final Exceptions exceptions;

    /**
     * Looks at a row.
     *
     * @param row the row
     * @param part how the paths of its boxes begin, such as {@code table1.line[2].}
     * @param exceptions the exceptions of the submission
     */
    Cells(Record row, String part, Exceptions exceptions) {
        this.row = row;
        this.part = part;
        this.exceptions = exceptions;
    }

    <T> Reported<T> get(Field<T> column) {
        BoxColumn plan = BoxColumn.of(column);
        return exception(plan, column).orElseGet(() -> {
            List<FootnoteId> marks =
                    plan.marks().map(beside -> Marks.parse(row.get(beside))).orElse(List.of());
            T value = row.get(column);
            return value == null ? Reported.withoutValue(marks) : Reported.of(value, marks);
        });
    }

    /** Returns a time with the offset of New York, which is EDGAR's; the column keeps only the instant. */
    Reported<OffsetDateTime> getTime(Field<OffsetDateTime> column) {
        return exception(BoxColumn.of(column), column)
                .orElseGet(() -> get(column).map(ColumnValue::inNewYork));
    }

    <T> void put(Field<T> column, Reported<T> box) {
        BoxColumn plan = BoxColumn.of(column);
        @Nullable
        T kept = box.stated().map(value -> ColumnValue.nearest(column, value)).orElse(null);
        row.set(column, kept);
        boolean marksKept = plan.marks()
                .map(beside -> putMarks(beside, box.notes()))
                .orElse(box.notes().isEmpty());
        boolean valueKept = box.stated().map(value -> value.equals(kept)).orElse(!(box instanceof Reported.Illegible));
        if (!marksKept || !valueKept) {
            exceptions.add(part + plan.word(), box);
        }
    }

    /** Returns the marks of a box that has no value of its own. */
    List<FootnoteId> getMarks(Field<String> column) {
        return exception(BoxColumn.of(column), column)
                .map(Reported::notes)
                .orElseGet(() -> Marks.parse(row.get(column)));
    }

    void putMarks(Field<String> column, Reported<String> marks) {
        if (!putMarks(column, marks.notes())) {
            exceptions.add(part + BoxColumn.of(column).word(), marks);
        }
    }

    private boolean putMarks(Field<String> column, List<FootnoteId> marks) {
        String text = Marks.text(marks);
        String kept = ColumnValue.nearest(column, text);
        row.set(column, marks.isEmpty() || !text.equals(kept) ? null : text);
        return text.equals(kept);
    }

    private <T> Optional<Reported<T>> exception(BoxColumn plan, Field<T> column) {
        return exceptions.isEmpty()
                ? Optional.empty()
                : exceptions.find(part + plan.word(), text -> ColumnValue.parse(column, text));
    }
}
