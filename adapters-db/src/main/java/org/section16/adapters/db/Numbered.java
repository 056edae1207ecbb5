package org.section16.adapters.db;

import java.util.ArrayList;
import java.util.List;

/** Lists whose order is part of a filing, and is kept as a number in the row. */
final class Numbered {
    private Numbered() {}

    /** Makes a row of an element and its number. */
    interface Row<T, R> {
        R of(int number, T element);
    }

    static <T, R> List<R> map(List<T> elements, Row<? super T, R> row) {
        List<R> rows = new ArrayList<>(elements.size());
        for (T element : elements) {
            rows.add(row.of(rows.size() + 1, element));
        }
        return rows;
    }
}
