package org.section16.adapters.pdf.form.table;

import java.util.List;

/**
 * What a layout prints above and at the head of a table.
 *
 * @param heading  how the line or cell above the head begins, in letters; empty if there is none
 * @param columns  from the left; the first one opens the head
 */
public record TableLabels(String heading, List<Column> columns) {

    public TableLabels {
        columns = List.copyOf(columns);
    }

    /** Whether a line or cell is the heading; blank forms begin it with the name of the form. */
    boolean isHeading(String letters) {
        return !heading.isEmpty() && (letters.startsWith(heading) || letters.startsWith("formcontinued" + heading));
    }

    /** Whether a cell heads the first column. */
    boolean isFirstHead(String letters) {
        return columns.get(0).isHeadedBy("", letters);
    }
}
