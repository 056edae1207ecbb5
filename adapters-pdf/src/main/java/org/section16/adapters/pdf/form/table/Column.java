package org.section16.adapters.pdf.form.table;

import java.util.Optional;
import org.section16.domain.form.Box;

/**
 * A column of a table, known by the letters of its head.
 *
 * @param group  how the head begins, in letters; of a column that shares a head with its neighbours, that shared head
 * @param own  how the column's own head below a shared one begins; empty if there is no shared head
 * @param box  what stands in the column
 * @param code  for the columns (A) and (D) of Table II: what it means that this one is filled
 */
public record Column(String group, String own, Box box, Optional<String> code) {

    /** A column with a head of its own. */
    public static Column headed(String head, Box box) {
        return new Column(head, "", box, Optional.empty());
    }

    /** A column that shares a head with its neighbours and has one of its own below that. */
    public static Column under(String group, String own, Box box) {
        return new Column(group, own, box, Optional.empty());
    }

    /** The same column, filled only where the line has a certain code. */
    public Column of(String meaning) {
        return new Column(group, own, box, Optional.of(meaning));
    }

    /** Whether this is the column with a head, below a shared one or empty text if there is none. */
    public boolean isHeadedBy(String shared, String head) {
        return own.isEmpty()
                ? shared.isEmpty() && head.startsWith(group)
                : shared.startsWith(group) && (own.length() == 1 ? head.equals(own) : head.startsWith(own));
    }
}
