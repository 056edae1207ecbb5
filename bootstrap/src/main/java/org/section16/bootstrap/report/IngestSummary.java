package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.section16.application.ingest.IngestReport;

/** What became of a batch, in a line or as JSON. */
public final class IngestSummary {
    private IngestSummary() {}

    /**
     * Sets a report as a line.
     *
     * @param report the counts
     * @return such as {@code 355 documents: 355 stored, 0 joined to stored filings, 0 read anew, 0 stored before, 0 rejected}
     */
    public static String text(IngestReport report) {
        return String.format(
                Locale.ROOT,
                "%,d %s: %,d stored, %,d joined to stored filings, %,d read anew, %,d stored before, %,d rejected",
                report.documents(),
                report.documents() == 1 ? "document" : "documents",
                report.stored(),
                report.joined(),
                report.reread(),
                report.unchanged(),
                report.rejected());
    }

    /**
     * Writes a report as a JSON object.
     *
     * @param report the counts
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(IngestReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("documents", report.documents());
            json.writeNumberField("stored", report.stored());
            json.writeNumberField("joined", report.joined());
            json.writeNumberField("reread", report.reread());
            json.writeNumberField("unchanged", report.unchanged());
            json.writeNumberField("rejected", report.rejected());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
