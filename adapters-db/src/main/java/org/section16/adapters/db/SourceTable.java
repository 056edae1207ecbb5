package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SOURCE_PART;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.section16.application.ingest.Source;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.form.Reported;

/** Reads and writes the tables {@code source} and {@code source_part}. */
final class SourceTable {
    private SourceTable() {}

    static List<Row> write(String id, List<Source> sources, Exceptions exceptions) {
        return Numbered.map(sources, (number, source) -> {
            Row row = new Row(SOURCE).set(SOURCE.SUBMISSION_ID, id);
            row.set(SOURCE.SOURCE_NUMBER, number);
            row.set(SOURCE.SHA256, source.sha256());
            row.set(SOURCE.MEDIUM, source.medium().name());
            Cells cells = cells(row, exceptions);
            cells.put(SOURCE.NAME, Reported.of(source.name()));
            cells.put(SOURCE.READER, Reported.of(source.reader()));
            OffsetDateTime storedAt = source.storedAt().atOffset(ZoneOffset.UTC);
            cells.put(SOURCE.STORED_AT, Reported.of(ColumnValue.inNewYork(storedAt)));
            return row;
        });
    }

    static List<Row> writeParts(String id, List<Source> sources) {
        return Numbered.map(sources, (number, source) -> writeParts(id, number, source)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> writeParts(String id, int source, Source content) {
        return Numbered.map(
                Compression.compress(content.content().bytes()),
                (number, bytes) -> new Row(SOURCE_PART)
                        .set(SOURCE_PART.SUBMISSION_ID, id)
                        .set(SOURCE_PART.SOURCE_NUMBER, source)
                        .set(SOURCE_PART.PART_NUMBER, number)
                        .set(SOURCE_PART.CONTENT, bytes));
    }

    static List<Source> read(List<Row> rows, List<Row> parts, Exceptions exceptions) {
        return rows.stream()
                .map(row -> read(row, parts, cells(row, exceptions)))
                .toList();
    }

    private static Source read(Row row, List<Row> parts, Cells cells) {
        List<byte[]> content = parts.stream()
                .filter(part -> part.known(SOURCE_PART.SOURCE_NUMBER).equals(row.known(SOURCE.SOURCE_NUMBER)))
                .map(part -> part.known(SOURCE_PART.CONTENT))
                .toList();
        return new Source(
                cells.get(SOURCE.NAME).text(),
                row.known(SOURCE.SHA256),
                Medium.valueOf(row.known(SOURCE.MEDIUM)),
                cells.get(SOURCE.READER).text(),
                cells.get(SOURCE.STORED_AT).stated().orElseThrow().toInstant(),
                Compression.decompress(content));
    }

    private static Cells cells(Row row, Exceptions exceptions) {
        return new Cells(row, "source[" + row.known(SOURCE.SOURCE_NUMBER) + "].", exceptions);
    }
}
