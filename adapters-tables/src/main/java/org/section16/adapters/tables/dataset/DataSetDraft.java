package org.section16.adapters.tables.dataset;

import java.util.List;
import java.util.Set;
import org.section16.adapters.tables.content.DataSetTables;
import org.section16.adapters.tables.content.OwnerWords;
import org.section16.adapters.tables.table.Table;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** Puts the rows of a filing into the boxes of a draft. */
final class DataSetDraft {
    private final DataSetRows rows;
    private final FilingDraft draft = new FilingDraft(Medium.EXTRACT);

    private DataSetDraft(DataSetRows rows) {
        this.rows = rows;
    }

    static FilingDraft of(DataSetRows rows) throws UnreadableDocumentException {
        DataSetDraft work = new DataSetDraft(rows);
        work.submission();
        rows.of("REPORTINGOWNER").forEach(work::owner);
        LineRows.of(rows, Area.TABLE_I).addTo(work.draft);
        LineRows.of(rows, Area.TABLE_II).addTo(work.draft);
        rows.of("FOOTNOTES").forEach(work::footnote);
        rows.of("OWNER_SIGNATURE").forEach(work::signature);
        work.reportMissingTables();
        work.reportUnknownColumns();
        return work.draft;
    }

    private void submission() throws UnreadableDocumentException {
        List<DataSetRow> submissions = rows.of("SUBMISSION");
        if (submissions.size() != 1) {
            throw new UnreadableDocumentException(
                    Reason.CORRUPT, "it has " + submissions.size() + " rows in SUBMISSION; expected one");
        }
        DataSetRow row = submissions.get(0);
        draft.document()
                .put(Box.DOCUMENT_TYPE, row.entry("DOCUMENT_TYPE"))
                .put(Box.PERIOD_OF_REPORT, row.date("PERIOD_OF_REPORT"))
                .put(Box.DATE_OF_ORIGINAL_SUBMISSION, row.date("DATE_OF_ORIG_SUB"))
                .put(Box.NO_SECURITIES_OWNED, row.entry("NO_SECURITIES_OWNED"))
                .put(Box.NOT_SUBJECT_TO_SECTION_16, row.entry("NOT_SUBJECT_SEC16"))
                .put(Box.FORM_3_HOLDINGS_REPORTED, row.entry("FORM3_HOLDINGS_REPORTED"))
                .put(Box.FORM_4_TRANSACTIONS_REPORTED, row.entry("FORM4_TRANS_REPORTED"))
                .put(Box.AFF_10B5_ONE, row.entry("AFF10B5ONE"))
                .put(Box.REMARKS, row.entry("REMARKS"));
        draft.issuer()
                .put(Box.ISSUER_CIK, row.entry("ISSUERCIK"))
                .put(Box.ISSUER_NAME, row.entry("ISSUERNAME"))
                .put(Box.ISSUER_TRADING_SYMBOL, row.entry("ISSUERTRADINGSYMBOL"));
    }

    private void owner(DataSetRow row) {
        Part owner = draft.next(Area.OWNER)
                .put(Box.RPT_OWNER_CIK, row.entry("RPTOWNERCIK"))
                .put(Box.RPT_OWNER_NAME, row.entry("RPTOWNERNAME"))
                .put(Box.RPT_OWNER_STREET_1, row.entry("RPTOWNER_STREET1"))
                .put(Box.RPT_OWNER_STREET_2, row.entry("RPTOWNER_STREET2"))
                .put(Box.RPT_OWNER_CITY, row.entry("RPTOWNER_CITY"))
                .put(Box.RPT_OWNER_STATE, row.entry("RPTOWNER_STATE"))
                .put(Box.RPT_OWNER_ZIP_CODE, row.entry("RPTOWNER_ZIPCODE"))
                .put(Box.RPT_OWNER_STATE_DESCRIPTION, row.entry("RPTOWNER_STATE_DESC"))
                .put(Box.OFFICER_TITLE, row.entry("RPTOWNER_TITLE"))
                .put(Box.OTHER_TEXT, row.entry("RPTOWNER_TXT"));
        for (String word : row.text("RPTOWNER_RELATIONSHIP").split(",", -1)) {
            if (!word.isBlank()) {
                OwnerWords.box(word.strip())
                        .ifPresentOrElse(
                                box -> owner.put(box, Entry.of("1", row.place())),
                                () -> draft.unplaced("RPTOWNER_RELATIONSHIP", word.strip(), row.place()));
            }
        }
    }

    private void footnote(DataSetRow row) {
        draft.next(Area.FOOTNOTE)
                .put(Box.FOOTNOTE_ID, row.entry("FOOTNOTE_ID"))
                .put(Box.FOOTNOTE_TEXT, row.entry("FOOTNOTE_TXT"));
    }

    private void signature(DataSetRow row) {
        draft.next(Area.SIGNATURE)
                .put(Box.SIGNATURE_NAME, row.entry("OWNERSIGNATURENAME"))
                .put(Box.SIGNATURE_DATE, row.date("OWNERSIGNATUREDATE"));
    }

    /** Part of a data set is still worth reading, but what is not there must not look like what was not filed. */
    private void reportMissingTables() {
        for (Table<?> table : DataSetTables.all()) {
            if (!rows.has(table.name())) {
                draft.doubtful(
                        BoxPath.of(Box.DOCUMENT_TYPE),
                        "the data set came without the table " + table.name() + "; what stands in it is missing here");
            }
        }
    }

    private void reportUnknownColumns() {
        for (Table<?> table : DataSetTables.all()) {
            Set<String> known = KnownColumns.of(table);
            for (DataSetRow row : rows.of(table.name())) {
                row.cells().forEach((column, text) -> {
                    if (!text.isBlank() && !known.contains(column)) {
                        draft.unplaced(table.name() + "." + column, text, row.place());
                    }
                });
            }
        }
    }
}
