package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FOOTNOTE;

import java.util.List;
import org.section16.adapters.db.schema.tables.records.FootnoteRecord;
import org.section16.domain.filing.Footnote;
import org.section16.domain.form.Area;
import org.section16.domain.form.FootnoteId;

/** Reads and writes the table {@code footnote}. */
final class FootnoteTable {
    private FootnoteTable() {}

    static List<FootnoteRecord> write(String id, List<Footnote> footnotes, Exceptions exceptions) {
        return Numbered.map(footnotes, (number, footnote) -> {
            FootnoteRecord row = new FootnoteRecord();
            row.setSubmissionId(id);
            row.setFootnoteNumber(number);
            Cells cells = cells(row, exceptions);
            cells.put(FOOTNOTE.FOOTNOTE_ID, footnote.id().map(FootnoteId::toString));
            cells.put(FOOTNOTE.FOOTNOTE_TEXT, footnote.text());
            return row;
        });
    }

    static List<Footnote> read(List<FootnoteRecord> rows, Exceptions exceptions) {
        return rows.stream()
                .map(row -> cells(row, exceptions))
                .map(cells -> new Footnote(
                        cells.get(FOOTNOTE.FOOTNOTE_ID).map(FootnoteId::parse), cells.get(FOOTNOTE.FOOTNOTE_TEXT)))
                .toList();
    }

    private static Cells cells(FootnoteRecord row, Exceptions exceptions) {
        return new Cells(row, Area.FOOTNOTE.label() + "[" + row.getFootnoteNumber() + "].", exceptions);
    }
}
