package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.application.checking.CheckReport;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Location;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDescription;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.check.Severity;

/**
 * The findings about documents in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). A box is a logical
 * location; a line and column of XML are a region, the rectangle of a printed form stands in the properties of its
 * location, since the format has no pages.
 */
public final class CheckSarif implements CheckOutput {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final List<String> rejections = new ArrayList<>();

    /**
     * Makes the output.
     *
     * @param out where to write; not closed
     * @param rules the rules that are asked
     * @param version the version of the program
     * @throws IOException if it cannot be written to
     */
    public CheckSarif(OutputStream out, RuleSelection rules, String version) throws IOException {
        json = JsonFilingWriter.generator(out);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool(rules, version);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    private void writeTool(RuleSelection rules, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Section16");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.rules()) {
            write(rule.description());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleBook", rules.version());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(RuleDescription rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id().text());
        writeText("shortDescription", rule.title() + ".");
        writeText("fullDescription", rule.title() + ". Source: " + rule.citation() + ".");
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        JsonFilingWriter.writeTexts(json, "tags", rule.references());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void checked(CheckReport report) throws IOException {
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule().text());
            json.writeStringField("level", level(finding.severity()));
            writeText("message", finding.message());
            json.writeArrayFieldStart("locations");
            writeLocation(finding, report);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeLocation(Finding finding, CheckReport report) throws IOException {
        Optional<Location> place = finding.where().flatMap(report.places()::of);
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(report.document()));
        json.writeEndObject();
        if (place.orElse(Location.unknown()) instanceof Location.InText text) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", text.line());
            json.writeNumberField("startColumn", text.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (finding.where().isPresent()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.where().get().toString());
            json.writeEndObject();
            json.writeEndArray();
        }
        writeProperties(place.filter(each -> each.onPage().isPresent()), report.form());
        json.writeEndObject();
    }

    private void writeProperties(Optional<Location> onPage, FormNumber form) throws IOException {
        if (onPage.isEmpty() && form.isOnly()) {
            return;
        }
        json.writeObjectFieldStart("properties");
        if (!form.isOnly()) {
            json.writeNumberField("form", form.number());
        }
        if (onPage.isPresent()) {
            JsonEvidence.write(onPage.get(), json);
        }
        json.writeEndObject();
    }

    /** The name of a document is a path of which any character can be part. */
    private static String uri(String document) throws IOException {
        try {
            return new URI(null, null, document.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException("\"" + document + "\" cannot be written as a URI", e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void writeText(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void rejected(String document, UnreadableDocumentException reason) {
        rejections.add(document + " " + reason.describe());
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", rejections.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String rejection : rejections) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            writeText("message", rejection);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
