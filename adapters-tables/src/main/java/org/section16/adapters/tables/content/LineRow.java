package org.section16.adapters.tables.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;

/**
 * A line with the filing it stands in.
 *
 * @param filing the filing
 * @param table the table, I or II
 * @param number the number of the line in its table, from 1
 * @param line the line
 */
record LineRow(StoredSubmission filing, Area table, int number, Line line) {
    /** Returns the transactions of a table, or its holdings, with their numbers in the table. */
    static List<LineRow> of(StoredSubmission filing, Area table, boolean transactions) {
        List<Line> lines = table == Area.TABLE_I
                ? Cells.filing(filing).nonDerivativeTable()
                : Cells.filing(filing).derivativeTable();
        List<LineRow> rows = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index) instanceof Transaction == transactions) {
                rows.add(new LineRow(filing, table, index + 1, lines.get(index)));
            }
        }
        return rows;
    }

    <T> Reported<T> of(Function<Transaction, Reported<T>> box) {
        return line instanceof Transaction transaction ? box.apply(transaction) : Reported.blank();
    }

    <T> Reported<T> term(Function<DerivativeTerms, Reported<T>> box) {
        return line.derivativeTerms().map(box).orElse(Reported.blank());
    }

    /** Returns all footnote marks on the line, once each, in the order of their numbers. */
    List<FootnoteId> marks() {
        return FilingBoxes.of(table, number, line).values().stream()
                .flatMap(box -> box.notes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
