package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.section16.application.checking.CheckReport;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.Citation;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleBook;

/**
 * The findings about documents as a JSON array: each document with its name and its findings, each finding with {@code
 * rule}, {@code severity}, {@code where}, {@code place}, {@code message} and {@code citation}, as far as there are any.
 */
public final class CheckJson implements CheckOutput {
    private final JsonGenerator json;
    private final RuleBook book;

    /**
     * Makes the output.
     *
     * @param out where to write; not closed
     * @param book the rules
     * @throws IOException if it cannot be written to
     */
    public CheckJson(OutputStream out, RuleBook book) throws IOException {
        this.json = JsonFilingWriter.generator(out);
        this.book = book;
        json.writeStartArray();
    }

    @Override
    public void checked(CheckReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", report.name());
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(finding, report);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding, CheckReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().text());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        if (finding.where().isPresent()) {
            json.writeStringField("where", finding.where().get().toString());
        }
        Optional<Location> place = finding.where().flatMap(report.places()::of);
        if (place.isPresent()) {
            json.writeObjectFieldStart("place");
            JsonEvidence.write(place.get(), json);
            json.writeEndObject();
        }
        json.writeStringField("message", finding.message());
        Optional<Citation> citation =
                book.rule(finding.rule()).map(rule -> rule.description().citation());
        if (citation.isPresent()) {
            json.writeStringField("citation", citation.get().toString());
        }
        json.writeEndObject();
    }

    @Override
    public void rejected(String document, UnreadableDocumentException reason) {
        // Named on the standard error, as everywhere; there are no findings about what was not read.
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
