package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.section16.application.reading.Location;
import org.section16.application.review.BoxComparison;
import org.section16.application.review.BoxComparison.Verdict;
import org.section16.application.review.FilingComparison;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * A comparison of two documents as a JSON object: {@code equal}, {@code different} and {@code unprintable} count the
 * boxes, {@code boxes} lists them all, each with {@code box}, {@code verdict}, {@code left} and {@code right}.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(FilingComparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartObject();
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(word(verdict), comparison.boxes(verdict).size());
            }
            json.writeArrayFieldStart("boxes");
            for (BoxComparison box : comparison.boxes()) {
                write(box, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(BoxComparison box, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("box", box.where().toString());
        json.writeStringField("verdict", word(box.verdict()));
        if (box.limit().isPresent()) {
            json.writeStringField("reason", box.limit().get().words());
        }
        writeSide("left", box.left(), box.leftPlace(), json);
        writeSide("right", box.right(), box.rightPlace(), json);
        json.writeEndObject();
    }

    private static void writeSide(String name, Reported<?> content, Optional<Location> place, JsonGenerator json)
            throws IOException {
        if (content.isBlank()) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("text", content.text());
        if (!content.notes().isEmpty()) {
            json.writeArrayFieldStart("footnoteIds");
            for (FootnoteId note : content.notes()) {
                json.writeString(note.toString());
            }
            json.writeEndArray();
        }
        if (place.isPresent()) {
            json.writeObjectFieldStart("place");
            JsonEvidence.write(place.get(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
