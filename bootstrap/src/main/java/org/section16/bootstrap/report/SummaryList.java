package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.section16.application.ingest.FilingSummary;
import org.section16.bootstrap.report.TextTable.Setting;

/** Stored filings in a list, a line each. */
public final class SummaryList {
    private SummaryList() {}

    /**
     * Sets a list as a table.
     *
     * @param summaries the filings
     * @param width the width of the page in characters
     * @return the lines, the heads first
     */
    public static List<String> text(List<FilingSummary> summaries, int width) {
        TextTable table = new TextTable()
                .column("Filing", Setting.LEFT)
                .column("Form", Setting.LEFT)
                .column("Filed", Setting.LEFT)
                .column("Period", Setting.LEFT)
                .column("Symbol", Setting.LEFT)
                .column("Issuer", Setting.WORDS)
                .column("Reporting owners", Setting.WORDS)
                .column("Lines", Setting.RIGHT)
                .column("Findings", Setting.RIGHT);
        for (FilingSummary summary : summaries) {
            table.row(List.of(
                    summary.id().abbreviated(),
                    summary.form().toString(),
                    summary.filingDate().map(Object::toString).orElse(""),
                    summary.periodOfReport().map(Object::toString).orElse(""),
                    summary.symbol(),
                    summary.issuerName(),
                    String.join("; ", summary.owners()),
                    Integer.toString(summary.transactions() + summary.holdings()),
                    Integer.toString(summary.findings())));
        }
        return table.lines(0, width);
    }

    /**
     * Writes a list as a JSON array.
     *
     * @param summaries the filings
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(List<FilingSummary> summaries, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartArray();
            for (FilingSummary summary : summaries) {
                write(summary, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(FilingSummary summary, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", summary.id().text());
        json.writeStringField("documentType", summary.form().toString());
        if (summary.filingDate().isPresent()) {
            json.writeStringField("filingDate", summary.filingDate().get().toString());
        }
        if (summary.periodOfReport().isPresent()) {
            json.writeStringField(
                    "periodOfReport", summary.periodOfReport().get().toString());
        }
        if (summary.issuerCik().isPresent()) {
            json.writeNumberField("issuerCik", summary.issuerCik().get().number());
        }
        json.writeStringField("issuerName", summary.issuerName());
        json.writeStringField("issuerTradingSymbol", summary.symbol());
        JsonFilingWriter.writeTexts(json, "reportingOwners", summary.owners());
        json.writeNumberField("transactions", summary.transactions());
        json.writeNumberField("holdings", summary.holdings());
        json.writeNumberField("findings", summary.findings());
        json.writeEndObject();
    }
}
