package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;
import static org.section16.adapters.db.schema.Tables.FOOTNOTE;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SIGNATURE;
import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;
import org.section16.domain.form.Box;

/**
 * What belongs to a column that holds a box. A column bears the name of its {@link Box}, so everything else follows:
 * the last word of the box's path, and the column beside it, ending in {@code _fn}, that holds the footnote marks.
 *
 * @param word the last word of the path, such as {@code transactionShares}
 * @param marks the column of the marks; empty if the table has none for this box
 */
record BoxColumn(String word, Optional<Field<String>> marks) {
    private static final String MARKS = "_FN";
    private static final IdentityHashMap<Field<?>, BoxColumn> ALL = new IdentityHashMap<>();

    static {
        for (Table<?> table : List.of(SUBMISSION, OWNER, LINE, FOOTNOTE, SIGNATURE, FINDING, SOURCE)) {
            for (Field<?> column : table.fields()) {
                ALL.put(column, of(table, column.getName()));
            }
        }
    }

    static BoxColumn of(Field<?> column) {
        return Objects.requireNonNull(ALL.get(column));
    }

    private static BoxColumn of(Table<?> table, String column) {
        Field<String> marks = table.field(column + MARKS, String.class);
        return new BoxColumn(word(column), Optional.ofNullable(marks));
    }

    private static String word(String column) {
        String name = column.endsWith(MARKS) ? column.substring(0, column.length() - MARKS.length()) : column;
        for (Box box : Box.values()) {
            if (box.name().equals(name)) {
                return box.element();
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
