package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.deadline.LateFiler;
import org.section16.domain.deadline.LateFiler.Evidence;
import org.section16.domain.identity.AccessionNumber;

/** Who reported late on an issuer in a year: the counts of Item 405 and the filings behind them. */
public final class LateFilersReport {
    private LateFilersReport() {}

    /**
     * Sets the counts as a table, with the filings below.
     *
     * @param filers the persons
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> text(List<LateFiler> filers, int width) {
        TextTable table = new TextTable()
                .column("Reporting owner", Setting.WORDS)
                .column("CIK", Setting.RIGHT)
                .column("Late reports", Setting.RIGHT)
                .column("Late transactions", Setting.RIGHT)
                .column("Known failures to file", Setting.RIGHT)
                .column("Undecided", Setting.RIGHT);
        for (LateFiler filer : filers) {
            table.row(List.of(
                    filer.name(),
                    filer.cik().map(cik -> Long.toString(cik.number())).orElse(""),
                    Integer.toString(filer.lateReports()),
                    Integer.toString(filer.lateTransactions()),
                    Integer.toString(filer.knownFailures()),
                    Integer.toString(filer.undecided())));
        }
        List<String> lines = new ArrayList<>(table.lines(0, width));
        for (LateFiler filer : filers) {
            lines.add("");
            lines.add(filer.name());
            filer.evidence()
                    .forEach(each -> lines.addAll(Paragraph.labelled(
                            "  " + accession(each), each.timeliness().inWords(), width)));
        }
        return lines;
    }

    private static String accession(Evidence evidence) {
        return evidence.submission()
                .accessionNumber()
                .map(AccessionNumber::dashed)
                .map(number -> number + " ")
                .orElse("");
    }

    /**
     * Writes the counts as a JSON array.
     *
     * @param filers the persons
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(List<LateFiler> filers, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartArray();
            for (LateFiler filer : filers) {
                write(filer, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(LateFiler filer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (filer.cik().isPresent()) {
            json.writeNumberField("rptOwnerCik", filer.cik().get().number());
        }
        json.writeStringField("rptOwnerName", filer.name());
        json.writeNumberField("lateReports", filer.lateReports());
        json.writeNumberField("lateTransactions", filer.lateTransactions());
        json.writeNumberField("knownFailuresToFile", filer.knownFailures());
        json.writeNumberField("undecided", filer.undecided());
        json.writeArrayFieldStart("filings");
        for (Evidence evidence : filer.evidence()) {
            json.writeStartObject();
            if (evidence.submission().accessionNumber().isPresent()) {
                json.writeStringField(
                        "accessionNumber",
                        evidence.submission().accessionNumber().get().dashed());
            }
            DeadlineJson.write(evidence.timeliness(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
