package org.section16.adapters.tables.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.section16.application.reading.Content;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.identity.AccessionNumber;

/**
 * The rows of one filing as a document: for each table a line with its name, its head line and the filing's rows, and a
 * line {@code END} behind the last.
 *
 * @param name what it is called
 * @param filing the accession number, as the tables have it
 * @param tables the tables, by name
 */
record DataSetDocument(String name, String filing, Map<String, IndexedTable> tables) implements PendingDocument {
    @Override
    public SourceDocument load() throws UnreadableDocumentException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.forEach((table, rows) -> {
            write(table + DataSetFiles.ENDING, bytes);
            rows.copy(filing, bytes);
        });
        write(DataSetReader.END, bytes);
        Content content = Content.of(bytes.toByteArray());
        return new SourceDocument(name, content, receipt(content));
    }

    /** The SEC takes both from the header of the submission. */
    private Receipt receipt(Content content) throws UnreadableDocumentException {
        Optional<AccessionNumber> accession = AccessionNumber.isAccessionNumber(filing)
                ? Optional.of(AccessionNumber.parse(filing))
                : Optional.empty();
        return new Receipt(
                accession,
                DataSetRows.parse(content).filingDate(),
                Optional.empty(),
                Optional.empty(),
                Receipt.Origin.HEADER);
    }

    private static void write(String line, ByteArrayOutputStream bytes) {
        bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
