package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SOURCE_PART;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.section16.application.ingest.Source;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FormNumber;
import org.section16.domain.form.Reported;

/**
 * Reads and writes the tables {@code source} and {@code source_part}. Nearly all documents fit into their row of
 * {@code source}; what does not goes on in {@code source_part}.
 */
final class SourceTable {
    private SourceTable() {}

    /**
     * The rows of the documents of a submission.
     *
     * @param documents the rows of {@code source}
     * @param parts the rows of {@code source_part}
     */
    record Rows(List<Row> documents, List<Row> parts) {}

    static Rows write(String id, List<Source> sources, Exceptions exceptions) {
        List<Row> parts = new ArrayList<>();
        List<Row> rows = Numbered.map(sources, (number, source) -> {
            List<byte[]> content = Compression.compress(source.content().bytes());
            for (int part = 1; part < content.size(); part++) {
                parts.add(new Row(SOURCE_PART)
                        .set(SOURCE_PART.SUBMISSION_ID, id)
                        .set(SOURCE_PART.SOURCE_NUMBER, number)
                        .set(SOURCE_PART.PART_NUMBER, part + 1)
                        .set(SOURCE_PART.CONTENT, content.get(part)));
            }
            Row row = new Row(SOURCE).set(SOURCE.SUBMISSION_ID, id).set(SOURCE.CONTENT, content.get(0));
            row.set(SOURCE.SOURCE_NUMBER, number);
            row.set(SOURCE.SHA256, source.sha256());
            row.set(SOURCE.MEDIUM, source.medium().name());
            row.set(SOURCE.FORM_NUMBER, source.form().number());
            row.set(SOURCE.FORM_COUNT, source.form().of());
            Cells cells = cells(row, exceptions);
            cells.put(SOURCE.NAME, Reported.of(source.name()));
            cells.put(SOURCE.READER, Reported.of(source.reader()));
            OffsetDateTime storedAt = source.storedAt().atOffset(ZoneOffset.UTC);
            cells.put(SOURCE.STORED_AT, Reported.of(ColumnValue.inNewYork(storedAt)));
            return row;
        });
        return new Rows(rows, parts);
    }

    static List<Source> read(List<Row> rows, List<Row> parts, Exceptions exceptions) {
        return rows.stream()
                .map(row -> read(row, parts, cells(row, exceptions)))
                .toList();
    }

    private static Source read(Row row, List<Row> parts, Cells cells) {
        Stream<byte[]> further = parts.stream()
                .filter(part -> part.known(SOURCE_PART.SOURCE_NUMBER).equals(row.known(SOURCE.SOURCE_NUMBER)))
                .map(part -> part.known(SOURCE_PART.CONTENT));
        List<byte[]> content =
                Stream.concat(Stream.of(row.known(SOURCE.CONTENT)), further).toList();
        return new Source(
                cells.get(SOURCE.NAME).text(),
                row.known(SOURCE.SHA256),
                Medium.valueOf(row.known(SOURCE.MEDIUM)),
                cells.get(SOURCE.READER).text(),
                new FormNumber(row.known(SOURCE.FORM_NUMBER), row.known(SOURCE.FORM_COUNT)),
                cells.get(SOURCE.STORED_AT).stated().orElseThrow().toInstant(),
                Compression.decompress(content));
    }

    private static Cells cells(Row row, Exceptions exceptions) {
        return new Cells(row, "source[" + row.known(SOURCE.SOURCE_NUMBER) + "].", exceptions);
    }
}
