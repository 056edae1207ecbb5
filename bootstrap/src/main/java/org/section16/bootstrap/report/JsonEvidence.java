package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location;
import org.section16.domain.form.BoxPath;

/** Places as JSON: by box, page and rectangle in points from the top left of the page, or line and column; of a recognised text the confidence. */
final class JsonEvidence {
    private static final BigDecimal TWIPS_PER_POINT = BigDecimal.valueOf(Location.OnPage.TWIPS_PER_POINT);

    private JsonEvidence() {}

    /** Writes the places under the name {@code evidence}; nothing if there are none. */
    static void write(Evidence evidence, JsonGenerator json) throws IOException {
        if (evidence.places().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<BoxPath, Location> place : evidence.places().entrySet()) {
            json.writeObjectFieldStart(place.getKey().toString());
            write(place.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes the fields of one place. */
    static void write(Location location, JsonGenerator json) throws IOException {
        if (location instanceof Location.Recognised recognised) {
            write(recognised.place(), json);
            json.writeNumberField("recognisedPercent", recognised.confidence());
        } else if (location instanceof Location.OnPage page) {
            json.writeNumberField("page", page.page());
            json.writeNumberField("left", points(page.left()));
            json.writeNumberField("top", points(page.top()));
            json.writeNumberField("right", points(page.right()));
            json.writeNumberField("bottom", points(page.bottom()));
        } else if (location instanceof Location.InText text) {
            json.writeNumberField("line", text.line());
            json.writeNumberField("column", text.column());
        }
    }

    private static BigDecimal points(int twips) {
        return BigDecimal.valueOf(twips).divide(TWIPS_PER_POINT).stripTrailingZeros();
    }
}
