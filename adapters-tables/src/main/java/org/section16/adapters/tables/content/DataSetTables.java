package org.section16.adapters.tables.content;

import java.util.List;
import org.section16.adapters.tables.table.Columns;
import org.section16.adapters.tables.table.Table;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Signature;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;

/**
 * The eight tables of the SEC's Insider Transactions Data Sets, with the names and the order of their columns (readme of
 * the data sets, section 5, as the files have them where the readme differs). The first column of each is the accession
 * number, or the store's identity of a filing without one.
 */
public final class DataSetTables {
    /** The column on which all tables join. */
    static final String ACCESSION_NUMBER = "ACCESSION_NUMBER";

    private static final List<Table<?>> ALL = List.of(
            submission(),
            OwnerTable.TABLE,
            LineTables.NONDERIV_TRANS,
            LineTables.NONDERIV_HOLDING,
            LineTables.DERIV_TRANS,
            LineTables.DERIV_HOLDING,
            footnotes(),
            signatures());

    private DataSetTables() {}

    /** A part of a filing, with the filing. */
    record Part<T>(StoredSubmission filing, T part) {
        static <T> List<Part<T>> of(StoredSubmission filing, List<T> parts) {
            return parts.stream().map(part -> new Part<>(filing, part)).toList();
        }

        Reported<String> id() {
            return DataSetTables.id(filing);
        }
    }

    /**
     * Returns the tables.
     *
     * @return all eight, in the order of the readme
     */
    public static List<Table<?>> all() {
        return ALL;
    }

    static Reported<String> id(StoredSubmission filing) {
        return Reported.of(filing.id().text());
    }

    private static Table<?> submission() {
        return new Columns<StoredSubmission>()
                .text(ACCESSION_NUMBER, DataSetTables::id)
                .date("FILING_DATE", filing -> Cells.of(filing.submission().filingDate()))
                .date("PERIOD_OF_REPORT", filing -> Cells.filing(filing).periodOfReport())
                .date("DATE_OF_ORIG_SUB", filing -> Cells.filing(filing).dateOfOriginalSubmission())
                .flag("NO_SECURITIES_OWNED", filing -> Cells.declared(filing).noSecuritiesOwned())
                .flag("NOT_SUBJECT_SEC16", filing -> Cells.declared(filing).notSubjectToSection16())
                .flag(
                        "FORM3_HOLDINGS_REPORTED",
                        filing -> Cells.declared(filing).form3HoldingsReported())
                .flag("FORM4_TRANS_REPORTED", filing -> Cells.declared(filing).form4TransactionsReported())
                .text(
                        "DOCUMENT_TYPE",
                        filing -> Reported.of(Cells.filing(filing).documentType()))
                .text(
                        "ISSUERCIK",
                        filing -> Cells.filing(filing).issuer().issuerCik().map(Cik::padded))
                .text("ISSUERNAME", filing -> Cells.filing(filing).issuer().issuerName())
                .text(
                        "ISSUERTRADINGSYMBOL",
                        filing -> Cells.filing(filing).issuer().issuerTradingSymbol())
                .text("REMARKS", filing -> Cells.filing(filing).remarks())
                .flag("AFF10B5ONE", filing -> Cells.declared(filing).aff10b5One())
                .table("SUBMISSION", List::of);
    }

    private static Table<?> footnotes() {
        return new Columns<Part<Footnote>>()
                .text(ACCESSION_NUMBER, Part::id)
                .text("FOOTNOTE_ID", footnote -> footnote.part().id())
                .text("FOOTNOTE_TXT", footnote -> footnote.part().text())
                .table(
                        "FOOTNOTES",
                        filing -> Part.of(filing, Cells.filing(filing).footnotes()));
    }

    private static Table<?> signatures() {
        return new Columns<Part<Signature>>()
                .text(ACCESSION_NUMBER, Part::id)
                .text("OWNERSIGNATURENAME", signature -> signature.part().signatureName())
                .date("OWNERSIGNATUREDATE", signature -> signature.part().signatureDate())
                .table(
                        "OWNER_SIGNATURE",
                        filing -> Part.of(filing, Cells.filing(filing).signatures()));
    }
}
