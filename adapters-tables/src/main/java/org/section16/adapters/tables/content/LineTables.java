package org.section16.adapters.tables.content;

import org.section16.adapters.tables.table.Columns;
import org.section16.adapters.tables.table.Table;
import org.section16.domain.form.Area;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;

/**
 * The four tables of lines. The SEC's surrogate key of a row is not known: the number of the line in its table stands
 * for it, which with the accession number is as unique, and keeps the order of the document. Marks on the coding as a
 * whole stand in EQUITY_SWAP_TRANS_CD_FN, or beside the form type of a holding. The two spellings of "exercise" are the
 * SEC's.
 */
final class LineTables {
    static final Table<?> NONDERIV_TRANS = transactions("NONDERIV_TRANS", Area.TABLE_I);
    static final Table<?> NONDERIV_HOLDING = holdings("NONDERIV_HOLDING", Area.TABLE_I);
    static final Table<?> DERIV_TRANS = transactions("DERIV_TRANS", Area.TABLE_II);
    static final Table<?> DERIV_HOLDING = holdings("DERIV_HOLDING", Area.TABLE_II);

    private LineTables() {}

    private static Table<?> transactions(String name, Area area) {
        boolean derivative = area == Area.TABLE_II;
        Columns<LineRow> columns = begin(name, derivative)
                .date("TRANS_DATE", row -> row.of(line -> line.transactionDate()))
                .date("DEEMED_EXECUTION_DATE", row -> row.of(line -> line.deemedExecutionDate()));
        coding(columns)
                .text("TRANS_TIMELINESS", row -> row.of(line -> line.transactionTimeliness()))
                .quantity(
                        "TRANS_SHARES",
                        row -> row.of(line -> line.transactionAmounts().transactionShares()));
        if (derivative) {
            columns.dollars(
                    "TRANS_TOTAL_VALUE",
                    row -> row.of(line -> line.transactionAmounts().transactionTotalValue()));
        }
        columns.dollars(
                        "TRANS_PRICEPERSHARE",
                        row -> row.of(line -> line.transactionAmounts().transactionPricePerShare()))
                .text(
                        "TRANS_ACQUIRED_DISP_CD",
                        row -> row.of(line -> line.transactionAmounts().transactionAcquiredDisposedCode()));
        return end(derivative ? terms(columns, "EXCERCISE_DATE") : columns)
                .table(name, filing -> LineRow.of(filing, area, true));
    }

    private static Table<?> holdings(String name, Area area) {
        boolean derivative = area == Area.TABLE_II;
        Columns<LineRow> columns = begin(name, derivative)
                .withoutMarks()
                .text("TRANS_FORM_TYPE", row -> row.line().transactionCoding().transactionFormType())
                .marks(
                        "TRANS_FORM_TYPE_FN",
                        row -> row.line().transactionCoding().notes())
                .withMarks();
        return end(derivative ? terms(columns, "EXERCISE_DATE") : columns)
                .table(name, filing -> LineRow.of(filing, area, false));
    }

    private static Columns<LineRow> begin(String name, boolean derivative) {
        Columns<LineRow> columns = new Columns<LineRow>()
                .text(DataSetTables.ACCESSION_NUMBER, row -> DataSetTables.id(row.filing()))
                .whole(name + "_SK", row -> Reported.of((long) row.number()))
                .withMarks()
                .text("SECURITY_TITLE", row -> row.line().securityTitle());
        return derivative
                ? columns.dollars("CONV_EXERCISE_PRICE", row -> row.term(DerivativeTerms::conversionOrExercisePrice))
                : columns;
    }

    private static Columns<LineRow> coding(Columns<LineRow> columns) {
        return columns.withoutMarks()
                .text("TRANS_FORM_TYPE", row -> row.line().transactionCoding().transactionFormType())
                .text("TRANS_CODE", row -> row.line().transactionCoding().transactionCode())
                .flag(
                        "EQUITY_SWAP_INVOLVED",
                        row -> row.line().transactionCoding().equitySwapInvolved())
                .marks(
                        "EQUITY_SWAP_TRANS_CD_FN",
                        row -> row.line().transactionCoding().notes())
                .withMarks();
    }

    private static Columns<LineRow> terms(Columns<LineRow> columns, String exerciseDate) {
        return columns.date(exerciseDate, row -> row.term(DerivativeTerms::exerciseDate))
                .date("EXPIRATION_DATE", row -> row.term(DerivativeTerms::expirationDate))
                .text(
                        "UNDLYNG_SEC_TITLE",
                        row -> row.term(terms -> terms.underlyingSecurity().underlyingSecurityTitle()))
                .quantity(
                        "UNDLYNG_SEC_SHARES",
                        row -> row.term(terms -> terms.underlyingSecurity().underlyingSecurityShares()))
                .dollars(
                        "UNDLYNG_SEC_VALUE",
                        row -> row.term(terms -> terms.underlyingSecurity().underlyingSecurityValue()));
    }

    private static Columns<LineRow> end(Columns<LineRow> columns) {
        return columns.quantity(
                        "SHRS_OWND_FOLWNG_TRANS",
                        row -> row.line().postTransactionAmounts().sharesOwnedFollowingTransaction())
                .dollars(
                        "VALU_OWND_FOLWNG_TRANS",
                        row -> row.line().postTransactionAmounts().valueOwnedFollowingTransaction())
                .text(
                        "DIRECT_INDIRECT_OWNERSHIP",
                        row -> row.line().ownershipNature().directOrIndirectOwnership())
                .text("NATURE_OF_OWNERSHIP", row -> row.line().ownershipNature().natureOfOwnership());
    }
}
