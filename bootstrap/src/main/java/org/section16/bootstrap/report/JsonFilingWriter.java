package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.section16.application.reading.Evidence;
import org.section16.application.writing.FilingWriter;
import org.section16.domain.filing.Submission;

/**
 * Writes a filing as JSON with the names of the EDGAR ownership XML. A box that is blank is left out; one with a value
 * and no marks is the value; any other is an object with {@code value}, {@code illegible} or neither, and {@code
 * footnoteIds}. Numbers are exact JSON numbers, dates ISO texts, CIKs numbers, flags {@code true} or {@code false}. The
 * lines of a table stand under the names of their kinds, each with its number in the table as {@code line}.
 */
public final class JsonFilingWriter implements FilingWriter {
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(Submission submission, Evidence evidence, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            new JsonFiling(json).write(submission);
            JsonEvidence.write(evidence, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Makes a generator of indented JSON that leaves its stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out)
                .setPrettyPrinter(new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withRootSeparator("\n")));
    }

    /** Writes texts as an array. */
    static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
