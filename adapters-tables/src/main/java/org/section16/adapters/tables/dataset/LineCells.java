package org.section16.adapters.tables.dataset;

import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.LineKind;

/**
 * A row with the nature of ownership that belongs to it.
 *
 * @param table what the row is one of
 * @param row the row
 * @param nature its nature of ownership, which may have stood in another row
 */
record LineCells(RowsOfKind table, DataSetRow row, Entry nature) {
    static final String NATURE = "NATURE_OF_OWNERSHIP";

    private static final String CODING_MARKS = "EQUITY_SWAP_TRANS_CD_FN";

    long key() {
        return row.key(table.table() + "_SK").orElse(Long.MAX_VALUE);
    }

    void addTo(Part line) {
        line.kind(table.kind()).put(Box.SECURITY_TITLE, row.entry("SECURITY_TITLE"));
        if (table.kind() == LineKind.TRANSACTION) {
            transaction(line);
        } else {
            line.put(Box.TRANSACTION_FORM_TYPE, row.entry("TRANS_FORM_TYPE"));
        }
        if (line.area() == Area.TABLE_II) {
            terms(line);
        }
        line.put(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, row.entry("SHRS_OWND_FOLWNG_TRANS"))
                .put(Box.VALUE_OWNED_FOLLOWING_TRANSACTION, row.entry("VALU_OWND_FOLWNG_TRANS"))
                .put(Box.DIRECT_OR_INDIRECT_OWNERSHIP, row.entry("DIRECT_INDIRECT_OWNERSHIP"))
                .put(Box.NATURE_OF_OWNERSHIP, nature);
    }

    private void transaction(Part line) {
        String marks = row.cells().containsKey(CODING_MARKS) ? CODING_MARKS : KnownColumns.OTHER_NAME_OF_CODING_MARKS;
        line.put(Box.TRANSACTION_DATE, row.date("TRANS_DATE"))
                .put(Box.DEEMED_EXECUTION_DATE, row.date("DEEMED_EXECUTION_DATE"))
                .put(Box.TRANSACTION_CODING, row.entry("", marks))
                .put(Box.TRANSACTION_FORM_TYPE, Entry.of(row.text("TRANS_FORM_TYPE"), row.place()))
                .put(Box.TRANSACTION_CODE, Entry.of(row.text("TRANS_CODE"), row.place()))
                .put(Box.EQUITY_SWAP_INVOLVED, Entry.of(row.text("EQUITY_SWAP_INVOLVED"), row.place()))
                .put(Box.TRANSACTION_TIMELINESS, row.entry("TRANS_TIMELINESS"))
                .put(Box.TRANSACTION_SHARES, row.entry("TRANS_SHARES"))
                .put(Box.TRANSACTION_TOTAL_VALUE, row.entry("TRANS_TOTAL_VALUE"))
                .put(Box.TRANSACTION_PRICE_PER_SHARE, row.entry("TRANS_PRICEPERSHARE"))
                .put(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, row.entry("TRANS_ACQUIRED_DISP_CD"));
    }

    private void terms(Part line) {
        String exercise = table.kind() == LineKind.TRANSACTION ? "EXCERCISE_DATE" : "EXERCISE_DATE";
        line.put(Box.CONVERSION_OR_EXERCISE_PRICE, row.entry("CONV_EXERCISE_PRICE"))
                .put(Box.EXERCISE_DATE, row.date(exercise))
                .put(Box.EXPIRATION_DATE, row.date("EXPIRATION_DATE"))
                .put(Box.UNDERLYING_SECURITY_TITLE, row.entry("UNDLYNG_SEC_TITLE"))
                .put(Box.UNDERLYING_SECURITY_SHARES, row.entry("UNDLYNG_SEC_SHARES"))
                .put(Box.UNDERLYING_SECURITY_VALUE, row.entry("UNDLYNG_SEC_VALUE"));
    }
}
