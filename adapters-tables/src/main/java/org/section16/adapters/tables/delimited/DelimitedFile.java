package org.section16.adapters.tables.delimited;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.tables.table.Column;
import org.section16.adapters.tables.table.Table;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.form.Reported;

/** A table in a file of text, its head line first. */
final class DelimitedFile implements Closeable {
    private final Table<?> table;
    private final CsvWriter writer;
    private final Spelling spelling;

    DelimitedFile(Table<?> table, CsvWriter writer, Spelling spelling) {
        this.table = table;
        this.writer = writer;
        this.spelling = spelling;
        writer.writeRecord(table.columns().stream().map(Column::name).toList());
    }

    void add(StoredSubmission filing) throws IOException {
        try {
            table.cells(filing).forEach(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(List<Reported<?>> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        for (int index = 0; index < cells.size(); index++) {
            texts.add(spelling.text(table.columns().get(index).type(), cells.get(index)));
        }
        writer.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
