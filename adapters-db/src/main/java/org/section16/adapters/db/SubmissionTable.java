package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section16.application.ingest.StoredFiling;
import org.section16.domain.form.Area;

/** Reads and writes the table {@code submission}. */
final class SubmissionTable {
    private static final FilingRowMapper MAPPER = new FilingRowMapperImpl();
    private static final String ISSUER = Area.ISSUER.label() + ".";

    private SubmissionTable() {}

    /** Makes the row, but for the exceptions, which are complete only when all other rows have been made. */
    static Row write(StoredFiling stored, Exceptions exceptions) {
        Row row = new Row(SUBMISSION).set(SUBMISSION.SUBMISSION_ID, stored.id().text());
        SubmissionRow boxes = MAPPER.row(stored.submission());
        row.set(SUBMISSION.DOCUMENT_TYPE, boxes.documentType());
        writeHead(boxes, new Cells(row, "", exceptions));
        writeIssuer(boxes, new Cells(row, ISSUER, exceptions));
        row.set(
                SUBMISSION.SYMBOL,
                boxes.issuerTradingSymbol()
                        .stated()
                        .map(SubmissionTable::searchable)
                        .orElse(null));
        row.set(SUBMISSION.SORT_DATE, sortDate(stored));
        row.set(SUBMISSION.EVIDENCE, EvidenceText.of(stored.evidence()));
        row.set(SUBMISSION.RULES, stored.rules().orElse(null));
        return row;
    }

    private static void writeHead(SubmissionRow boxes, Cells cells) {
        cells.put(SUBMISSION.ACCESSION_NUMBER, boxes.accessionNumber());
        cells.put(SUBMISSION.FILING_DATE, boxes.filingDate());
        cells.put(SUBMISSION.ACCEPTANCE_DATE_TIME, boxes.acceptanceDateTime());
        cells.put(SUBMISSION.SCHEMA_VERSION, boxes.schemaVersion());
        cells.put(SUBMISSION.PERIOD_OF_REPORT, boxes.periodOfReport());
        cells.put(SUBMISSION.DATE_OF_ORIGINAL_SUBMISSION, boxes.dateOfOriginalSubmission());
        cells.put(SUBMISSION.NO_SECURITIES_OWNED, boxes.noSecuritiesOwned());
        cells.put(SUBMISSION.NOT_SUBJECT_TO_SECTION_16, boxes.notSubjectToSection16());
        cells.put(SUBMISSION.FORM_3_HOLDINGS_REPORTED, boxes.form3HoldingsReported());
        cells.put(SUBMISSION.FORM_4_TRANSACTIONS_REPORTED, boxes.form4TransactionsReported());
        cells.put(SUBMISSION.AFF_10B5_ONE, boxes.aff10b5One());
        cells.put(SUBMISSION.REMARKS, boxes.remarks());
    }

    private static void writeIssuer(SubmissionRow boxes, Cells cells) {
        cells.put(SUBMISSION.ISSUER_CIK, boxes.issuerCik());
        cells.put(SUBMISSION.ISSUER_NAME, boxes.issuerName());
        cells.put(SUBMISSION.ISSUER_TRADING_SYMBOL, boxes.issuerTradingSymbol());
        cells.put(SUBMISSION.ISSUER_FOREIGN_TRADING_SYMBOL, boxes.issuerForeignTradingSymbol());
    }

    static SubmissionRow read(Row row, Exceptions exceptions) {
        Cells head = new Cells(row, "", exceptions);
        Cells issuer = new Cells(row, ISSUER, exceptions);
        return new SubmissionRow(
                head.get(SUBMISSION.ACCESSION_NUMBER),
                head.get(SUBMISSION.FILING_DATE),
                head.getTime(SUBMISSION.ACCEPTANCE_DATE_TIME),
                head.get(SUBMISSION.SCHEMA_VERSION),
                row.known(SUBMISSION.DOCUMENT_TYPE),
                head.get(SUBMISSION.PERIOD_OF_REPORT),
                head.get(SUBMISSION.DATE_OF_ORIGINAL_SUBMISSION),
                head.get(SUBMISSION.NO_SECURITIES_OWNED),
                head.get(SUBMISSION.NOT_SUBJECT_TO_SECTION_16),
                head.get(SUBMISSION.FORM_3_HOLDINGS_REPORTED),
                head.get(SUBMISSION.FORM_4_TRANSACTIONS_REPORTED),
                head.get(SUBMISSION.AFF_10B5_ONE),
                issuer.get(SUBMISSION.ISSUER_CIK),
                issuer.get(SUBMISSION.ISSUER_NAME),
                issuer.get(SUBMISSION.ISSUER_TRADING_SYMBOL),
                issuer.get(SUBMISSION.ISSUER_FOREIGN_TRADING_SYMBOL),
                head.get(SUBMISSION.REMARKS));
    }

    /** Returns how a symbol is spelled in the column that is searched, whatever its case. */
    static @Nullable String searchable(String symbol) {
        return ColumnValue.nearest(SUBMISSION.SYMBOL, symbol.toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate sortDate(StoredFiling stored) {
        Optional<LocalDate> date = stored.submission()
                .filingDate()
                .or(() -> stored.submission().filing().periodOfReport().stated());
        return date.map(each -> ColumnValue.nearest(SUBMISSION.SORT_DATE, each)).orElse(null);
    }
}
