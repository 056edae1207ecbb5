package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;

/** What stands in a box, as JSON. */
final class JsonBoxes {
    private final JsonGenerator json;

    JsonBoxes(JsonGenerator json) {
        this.json = json;
    }

    void write(Box box, Reported<?> content) throws IOException {
        write(box.element(), content);
    }

    void write(String name, Reported<?> content) throws IOException {
        if (content.isBlank()) {
            return;
        }
        json.writeFieldName(name);
        boolean plain = content instanceof Reported.Stated<?> && content.notes().isEmpty();
        if (plain) {
            writeValue(content);
            return;
        }
        json.writeStartObject();
        if (content instanceof Reported.Stated<?>) {
            json.writeFieldName("value");
            writeValue(content);
        } else if (content instanceof Reported.Illegible<?> illegible) {
            json.writeStringField("illegible", illegible.text());
        }
        writeNotes(content.notes());
        json.writeEndObject();
    }

    void writeNotes(List<FootnoteId> notes) throws IOException {
        if (!notes.isEmpty()) {
            JsonFilingWriter.writeTexts(
                    json,
                    "footnoteIds",
                    notes.stream().map(FootnoteId::toString).toList());
        }
    }

    private void writeValue(Reported<?> content) throws IOException {
        Object value = content.stated().orElseThrow();
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Quantity quantity) {
            json.writeNumber(quantity.count());
        } else if (value instanceof Dollars dollars) {
            json.writeNumber(dollars.amount());
        } else if (value instanceof Cik cik) {
            json.writeNumber(cik.number());
        } else {
            json.writeString(value.toString());
        }
    }
}
