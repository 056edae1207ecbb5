package org.section16.adapters.tables.dataset;

import java.util.HashSet;
import java.util.Set;
import org.section16.adapters.tables.table.Column;
import org.section16.adapters.tables.table.Table;

/** The columns that are read, or passed over knowingly. */
final class KnownColumns {
    /** The metadata of the data sets call the column of marks on the coding by this name. */
    static final String OTHER_NAME_OF_CODING_MARKS = "EQUITY_SWAP_INVOLVED_FN";

    private KnownColumns() {}

    static Set<String> of(Table<?> table) {
        Set<String> names = new HashSet<>();
        table.columns().stream().map(Column::name).forEach(names::add);
        names.add(OTHER_NAME_OF_CODING_MARKS);
        return names;
    }
}
