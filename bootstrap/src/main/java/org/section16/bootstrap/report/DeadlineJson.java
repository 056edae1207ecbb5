package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.section16.domain.deadline.Deadline;
import org.section16.domain.deadline.FilingDay;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LineTimeliness;
import org.section16.domain.deadline.Timeliness;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.LateUnlessDeemed;

/** Due dates for scripts. */
public final class DeadlineJson {
    private DeadlineJson() {}

    /**
     * Writes a due date as an object.
     *
     * @param deadline the due date
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(Deadline deadline, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            write(deadline, json);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes as an object whether a filing was in time.
     *
     * @param timeliness whether it was
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(FilingTimeliness timeliness, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartObject();
            write(timeliness, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the fields of an object that is open. */
    static void write(FilingTimeliness timeliness, JsonGenerator json) throws IOException {
        json.writeStringField("documentType", timeliness.form().toString());
        if (timeliness.filed().isPresent()) {
            FilingDay filed = timeliness.filed().get();
            json.writeStringField("filedOn", filed.day().toString());
            json.writeStringField("filedOnBasis", filed.basis().name());
        }
        state(timeliness.timeliness(), json);
        json.writeStringField("sentence", timeliness.inWords());
        if (timeliness.deadline().isPresent()) {
            json.writeFieldName("deadline");
            write(timeliness.deadline().get(), json);
        }
        JsonFilingWriter.writeTexts(json, "caveats", timeliness.caveats());
        json.writeArrayFieldStart("lines");
        for (LineTimeliness line : timeliness.lines()) {
            json.writeStartObject();
            json.writeStringField("where", line.where().toString());
            state(line.timeliness(), json);
            if (line.deadline().isPresent()) {
                json.writeFieldName("deadline");
                write(line.deadline().get(), json);
            }
            JsonFilingWriter.writeTexts(json, "caveats", line.caveats());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void state(Timeliness timeliness, JsonGenerator json) throws IOException {
        json.writeStringField("timeliness", timeliness.state().name());
        if (timeliness instanceof Late late) {
            json.writeNumberField("businessDaysLate", late.businessDays());
            json.writeBooleanField("atLeast", late.atLeast());
        } else if (timeliness instanceof LateUnlessDeemed late) {
            json.writeNumberField("businessDaysLate", late.businessDays());
        } else {
            json.writeStringField("why", timeliness.inWords());
        }
    }

    private static void write(Deadline deadline, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", deadline.form().toString());
        json.writeStringField("event", deadline.event().toString());
        json.writeStringField("countedFrom", deadline.countedFrom().toString());
        json.writeStringField("dueOn", deadline.dueOn().toString());
        json.writeStringField("reason", deadline.reason());
        json.writeStringField("sentence", deadline.inWords());
        json.writeBooleanField("provisional", deadline.provisional());
        json.writeStringField("rule", deadline.rule().id());
        json.writeStringField("citation", deadline.rule().citation());
        JsonFilingWriter.writeTexts(json, "caveats", deadline.caveats());
        json.writeEndObject();
    }
}
