package org.section16.adapters.tables.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.adapters.tables.content.DataSetTables;
import org.section16.application.reading.Content;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** The rows of one filing, table by table, in their order. */
final class DataSetRows {
    private final Map<String, List<DataSetRow>> tables = new LinkedHashMap<>();

    private DataSetRows() {}

    /**
     * Parses a document of rows.
     *
     * @throws UnreadableDocumentException if it is no such document, or has no end
     */
    static DataSetRows parse(Content content) throws UnreadableDocumentException {
        DataSetRows rows = new DataSetRows();
        String text = new String(content.bytes(), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator('\t')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            if (!rows.read(reader)) {
                throw new UnreadableDocumentException(Reason.CORRUPT, "it is cut off: it has no line END");
            }
            return rows;
        } catch (CsvParseException e) {
            throw new UnreadableDocumentException(Reason.CORRUPT, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads up to the end; returns false if there is none. */
    private boolean read(Iterable<CsvRecord> records) {
        List<DataSetRow> table = new ArrayList<>();
        Optional<List<String>> head = Optional.empty();
        for (CsvRecord record : records) {
            String first = record.getField(0);
            if (record.getFieldCount() == 1 && first.equals(DataSetReader.END)) {
                return true;
            }
            if (record.getFieldCount() == 1 && isTable(first)) {
                table = new ArrayList<>();
                tables.put(first.substring(0, first.length() - DataSetFiles.ENDING.length()), table);
                head = Optional.empty();
            } else if (head.isEmpty()) {
                head = Optional.of(record.getFields());
            } else {
                table.add(row(head.get(), record));
            }
        }
        return false;
    }

    private static boolean isTable(String text) {
        return DataSetTables.all().stream().anyMatch(table -> text.equals(table.name() + DataSetFiles.ENDING));
    }

    private static DataSetRow row(List<String> head, CsvRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int index = 0; index < record.getFieldCount(); index++) {
            String column = index < head.size() ? head.get(index).strip() : "column " + (index + 1);
            cells.put(column, record.getField(index));
        }
        return new DataSetRow((int) record.getStartingLineNumber(), cells);
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    List<DataSetRow> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    Optional<LocalDate> filingDate() {
        return of("SUBMISSION").stream().findFirst().flatMap(row -> row.day(row.text("FILING_DATE")));
    }
}
