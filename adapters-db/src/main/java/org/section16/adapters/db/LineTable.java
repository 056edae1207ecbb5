package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.db.schema.tables.records.LineRecord;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;

/** Reads and writes the table {@code line}. */
final class LineTable {
    static final int TABLE_I = 1;
    static final int TABLE_II = 2;
    private static final LineRowMapper MAPPER = new LineRowMapperImpl();

    private LineTable() {}

    static List<LineRecord> write(String id, Filing filing, Exceptions exceptions) {
        List<LineRecord> rows = new ArrayList<>();
        rows.addAll(Numbered.map(
                filing.nonDerivativeTable(), (number, line) -> write(id, TABLE_I, number, line, exceptions)));
        rows.addAll(Numbered.map(
                filing.derivativeTable(), (number, line) -> write(id, TABLE_II, number, line, exceptions)));
        return rows;
    }

    private static LineRecord write(String id, int table, int number, Line line, Exceptions exceptions) {
        LineRecord row = new LineRecord();
        row.setSubmissionId(id);
        row.setTableNumber(table);
        row.setLineNumber(number);
        LineKind kind = line instanceof Transaction ? LineKind.TRANSACTION : LineKind.HOLDING;
        row.setKind(kind.toString());
        write(MAPPER.row(line), cells(row, exceptions));
        return row;
    }

    private static void write(LineRow boxes, Cells cells) {
        cells.put(LINE.SECURITY_TITLE, boxes.securityTitle());
        cells.put(LINE.CONVERSION_OR_EXERCISE_PRICE, boxes.conversionOrExercisePrice());
        cells.put(LINE.TRANSACTION_DATE, boxes.transactionDate());
        cells.put(LINE.DEEMED_EXECUTION_DATE, boxes.deemedExecutionDate());
        cells.put(LINE.TRANSACTION_FORM_TYPE, boxes.transactionFormType());
        cells.put(LINE.TRANSACTION_CODE, boxes.transactionCode());
        cells.put(LINE.EQUITY_SWAP_INVOLVED, boxes.equitySwapInvolved());
        cells.putMarks(LINE.TRANSACTION_CODING_FN, Reported.withoutValue(boxes.notes()));
        cells.put(LINE.TRANSACTION_TIMELINESS, boxes.transactionTimeliness());
        cells.put(LINE.TRANSACTION_SHARES, boxes.transactionShares());
        cells.put(LINE.TRANSACTION_TOTAL_VALUE, boxes.transactionTotalValue());
        cells.put(LINE.TRANSACTION_PRICE_PER_SHARE, boxes.transactionPricePerShare());
        cells.put(LINE.TRANSACTION_ACQUIRED_DISPOSED_CODE, boxes.transactionAcquiredDisposedCode());
        cells.put(LINE.EXERCISE_DATE, boxes.exerciseDate());
        cells.put(LINE.EXPIRATION_DATE, boxes.expirationDate());
        cells.put(LINE.UNDERLYING_SECURITY_TITLE, boxes.underlyingSecurityTitle());
        cells.put(LINE.UNDERLYING_SECURITY_SHARES, boxes.underlyingSecurityShares());
        cells.put(LINE.UNDERLYING_SECURITY_VALUE, boxes.underlyingSecurityValue());
        cells.put(LINE.SHARES_OWNED_FOLLOWING_TRANSACTION, boxes.sharesOwnedFollowingTransaction());
        cells.put(LINE.VALUE_OWNED_FOLLOWING_TRANSACTION, boxes.valueOwnedFollowingTransaction());
        cells.put(LINE.DIRECT_OR_INDIRECT_OWNERSHIP, boxes.directOrIndirectOwnership());
        cells.put(LINE.NATURE_OF_OWNERSHIP, boxes.natureOfOwnership());
    }

    static List<Line> read(List<LineRecord> rows, int table, Exceptions exceptions) {
        return rows.stream()
                .filter(row -> row.getTableNumber() == table)
                .map(row -> read(row, exceptions))
                .toList();
    }

    private static Line read(LineRecord row, Exceptions exceptions) {
        LineRow boxes = boxes(cells(row, exceptions));
        Optional<DerivativeTerms> terms =
                row.getTableNumber() == TABLE_II ? Optional.of(MAPPER.terms(boxes)) : Optional.empty();
        return row.getKind().equals(LineKind.TRANSACTION.toString())
                ? MAPPER.transaction(boxes, terms)
                : MAPPER.holding(boxes, terms);
    }

    private static LineRow boxes(Cells cells) {
        return new LineRow(
                cells.get(LINE.SECURITY_TITLE),
                cells.get(LINE.CONVERSION_OR_EXERCISE_PRICE),
                cells.get(LINE.TRANSACTION_DATE),
                cells.get(LINE.DEEMED_EXECUTION_DATE),
                cells.get(LINE.TRANSACTION_FORM_TYPE),
                cells.get(LINE.TRANSACTION_CODE),
                cells.get(LINE.EQUITY_SWAP_INVOLVED),
                cells.getMarks(LINE.TRANSACTION_CODING_FN),
                cells.get(LINE.TRANSACTION_TIMELINESS),
                cells.get(LINE.TRANSACTION_SHARES),
                cells.get(LINE.TRANSACTION_TOTAL_VALUE),
                cells.get(LINE.TRANSACTION_PRICE_PER_SHARE),
                cells.get(LINE.TRANSACTION_ACQUIRED_DISPOSED_CODE),
                cells.get(LINE.EXERCISE_DATE),
                cells.get(LINE.EXPIRATION_DATE),
                cells.get(LINE.UNDERLYING_SECURITY_TITLE),
                cells.get(LINE.UNDERLYING_SECURITY_SHARES),
                cells.get(LINE.UNDERLYING_SECURITY_VALUE),
                cells.get(LINE.SHARES_OWNED_FOLLOWING_TRANSACTION),
                cells.get(LINE.VALUE_OWNED_FOLLOWING_TRANSACTION),
                cells.get(LINE.DIRECT_OR_INDIRECT_OWNERSHIP),
                cells.get(LINE.NATURE_OF_OWNERSHIP));
    }

    private static Cells cells(LineRecord row, Exceptions exceptions) {
        Area table = row.getTableNumber() == TABLE_I ? Area.TABLE_I : Area.TABLE_II;
        return new Cells(row, table.label() + "[" + row.getLineNumber() + "].", exceptions);
    }
}
