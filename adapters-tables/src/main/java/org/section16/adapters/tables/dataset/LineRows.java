package org.section16.adapters.tables.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.section16.application.reading.FilingDraft;
import org.section16.domain.form.Area;
import org.section16.domain.form.LineKind;

/**
 * The rows of Table I or Table II, which the data sets keep apart as transactions and holdings. Their order across the
 * two is lost, unless their keys are the numbers of the lines, as in the files that this program writes; else the
 * transactions come first, each kind in the order of its keys.
 */
final class LineRows {
    private final Area area;
    private final RowsOfKind transactions;
    private final RowsOfKind holdings;

    private LineRows(Area area, RowsOfKind transactions, RowsOfKind holdings) {
        this.area = area;
        this.transactions = transactions;
        this.holdings = holdings;
    }

    static LineRows of(DataSetRows rows, Area area) {
        String prefix = area == Area.TABLE_I ? "NONDERIV" : "DERIV";
        return new LineRows(
                area,
                RowsOfKind.of(rows, prefix + "_TRANS", LineKind.TRANSACTION),
                RowsOfKind.of(rows, prefix + "_HOLDING", LineKind.HOLDING));
    }

    void addTo(FilingDraft draft) {
        List<LineCells> lines = new ArrayList<>();
        if (isNumberedThrough()) {
            transactions.rows().forEach(row -> lines.add(transactions.line(row)));
            holdings.rows().forEach(row -> lines.add(holdings.line(row)));
            lines.sort(Comparator.comparingLong(LineCells::key));
        } else {
            lines.addAll(new ShiftedValues(transactions, draft, area, 0).lines());
            lines.addAll(new ShiftedValues(holdings, draft, area, lines.size()).lines());
        }
        lines.forEach(line -> line.addTo(draft.next(area)));
    }

    /** The SEC's keys run on through all filings and are never 1 to n. */
    private boolean isNumberedThrough() {
        long[] keys =
                LongStream.concat(transactions.keys(), holdings.keys()).sorted().toArray();
        for (int index = 0; index < keys.length; index++) {
            if (keys[index] != index + 1) {
                return false;
            }
        }
        return keys.length == transactions.rows().size() + holdings.rows().size();
    }
}
