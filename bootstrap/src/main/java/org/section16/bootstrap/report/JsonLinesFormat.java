package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFolder;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;
import org.section16.application.ingest.StoredSubmission;

/** Filings as JSON lines: in one file, a line for each, which says what {@link JsonFilingWriter} says of it. */
public final class JsonLinesFormat implements ExportFormat {
    private static final String FILE = "filings.jsonl";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Export begin(ExportFolder folder, ExportOptions options) throws IOException {
        OutputStream out = folder.file(FILE);
        JsonGenerator json = JsonFilingWriter.JSON.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new Lines(out, json);
    }

    private record Lines(OutputStream out, JsonGenerator json) implements Export {
        @Override
        public void add(StoredSubmission filing) throws IOException {
            json.writeStartObject();
            new JsonFiling(json).write(filing.submission());
            json.writeEndObject();
            json.writeRaw('\n');
        }

        @Override
        public void close() throws IOException {
            try (OutputStream closing = out) {
                json.close();
                closing.flush();
            }
        }
    }
}
