package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.section16.application.ingest.RereadReport;
import org.section16.application.ingest.RereadReport.Changed;
import org.section16.domain.filing.Difference;

/** What became of filings that were read again, in a line or as JSON. */
public final class RereadSummary {
    private static final int MOST_BOXES = 3;

    private RereadSummary() {}

    /**
     * Sets a report as a line.
     *
     * @param report the counts
     * @return such as {@code 355 filings: 350 read as before, 5 read differently, 0 with a document that cannot be read}
     */
    public static String text(RereadReport report) {
        int all = report.same() + report.changed() + report.unreadable();
        return String.format(
                Locale.ROOT,
                "%,d %s: %,d read as before, %,d read differently, %,d with a document that cannot be read",
                all,
                all == 1 ? "filing" : "filings",
                report.same(),
                report.changed(),
                report.unreadable());
    }

    /**
     * Says what changed.
     *
     * @param changed a filing
     * @return the first boxes with what was stored and what is read now
     */
    public static String words(Changed changed) {
        if (changed.boxes().isEmpty()) {
            return "read with other findings or places";
        }
        String boxes = changed.boxes().stream()
                .limit(MOST_BOXES)
                .map(RereadSummary::box)
                .collect(Collectors.joining("; "));
        int more = changed.boxes().size() - MOST_BOXES;
        return boxes + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String box(Difference box) {
        return box.where() + " was \"" + box.left().text() + "\", is \""
                + box.right().text() + '"';
    }

    /**
     * Writes a report as a JSON object.
     *
     * @param report the counts
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(RereadReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("same", report.same());
            json.writeNumberField("changed", report.changed());
            json.writeNumberField("unreadable", report.unreadable());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
