package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SOURCE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.db.schema.tables.records.SourcePartRecord;
import org.section16.adapters.db.schema.tables.records.SourceRecord;
import org.section16.application.ingest.Source;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.form.Reported;

/** Reads and writes the tables {@code source} and {@code source_part}. */
final class SourceTable {
    private SourceTable() {}

    static List<SourceRecord> write(String id, List<Source> sources, Exceptions exceptions) {
        return Numbered.map(sources, (number, source) -> {
            SourceRecord row = new SourceRecord();
            row.setSubmissionId(id);
            row.setSourceNumber(number);
            row.setSha256(source.sha256());
            row.setMedium(source.medium().name());
            Cells cells = cells(row, exceptions);
            cells.put(SOURCE.NAME, Reported.of(source.name()));
            cells.put(SOURCE.READER, Reported.of(source.reader()));
            OffsetDateTime storedAt = source.storedAt().atOffset(ZoneOffset.UTC);
            cells.put(SOURCE.STORED_AT, Reported.of(ColumnValue.inNewYork(storedAt)));
            return row;
        });
    }

    static List<SourcePartRecord> writeParts(String id, List<Source> sources) {
        List<SourcePartRecord> parts = new ArrayList<>();
        Numbered.map(
                sources,
                (number, source) -> Numbered.map(
                        Compression.compress(source.content().bytes()),
                        (part, bytes) -> parts.add(new SourcePartRecord(id, number, part, bytes))));
        return parts;
    }

    static List<Source> read(List<SourceRecord> rows, List<SourcePartRecord> parts, Exceptions exceptions) {
        return rows.stream()
                .map(row -> read(row, parts, cells(row, exceptions)))
                .toList();
    }

    private static Source read(SourceRecord row, List<SourcePartRecord> parts, Cells cells) {
        List<byte[]> content = parts.stream()
                .filter(part -> part.getSourceNumber().equals(row.getSourceNumber()))
                .map(SourcePartRecord::getContent)
                .toList();
        return new Source(
                cells.get(SOURCE.NAME).text(),
                row.getSha256(),
                Medium.valueOf(row.getMedium()),
                cells.get(SOURCE.READER).text(),
                cells.get(SOURCE.STORED_AT).stated().orElseThrow().toInstant(),
                Compression.decompress(content));
    }

    private static Cells cells(SourceRecord row, Exceptions exceptions) {
        return new Cells(row, "source[" + row.getSourceNumber() + "].", exceptions);
    }
}
