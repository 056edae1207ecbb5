package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.section16.domain.history.AmendmentLink;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.LineLink;
import org.section16.domain.position.BalanceBreak;
import org.section16.domain.position.Position;
import org.section16.domain.position.PositionEntry;
import org.section16.domain.position.PositionStatement;
import org.section16.domain.position.PositionStatement.Owner;
import org.section16.domain.position.SharedPositions;

/** Position statements for scripts. */
public final class PositionJson {
    private final JsonGenerator json;
    private final SharedPositions shared;

    private PositionJson(JsonGenerator json, SharedPositions shared) {
        this.json = json;
        this.shared = shared;
    }

    /**
     * Writes statements as an array.
     *
     * @param statements the statements
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(List<PositionStatement> statements, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartArray();
            SharedPositions shared = new SharedPositions(statements);
            for (PositionStatement statement : statements) {
                new PositionJson(json, shared).write(statement);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void write(PositionStatement statement) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("reportingOwners");
        for (Owner owner : statement.owners()) {
            json.writeStartObject();
            if (owner.cik().isPresent()) {
                json.writeNumberField("rptOwnerCik", owner.cik().get().number());
            }
            json.writeStringField("rptOwnerName", owner.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("forms", statement.history().submissions().size());
        JsonFilingWriter.writeTexts(json, "alsoReportedBy", statement.alsoReportedBy());
        json.writeArrayFieldStart("positions");
        for (Position position : statement.positions()) {
            write(statement, position);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("amendments");
        for (AmendmentLink link : statement.amendments()) {
            write(link);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(PositionStatement statement, Position position) throws IOException {
        json.writeStartObject();
        Optional<PositionStatement> elsewhere = shared.elsewhere(statement, position);
        if (elsewhere.isPresent()) {
            json.writeStringField("sameAsOf", PositionText.owners(elsewhere.get()));
        }
        json.writeStringField("table", position.key().table().label());
        json.writeStringField("securityTitle", position.newest().securityTitle().text());
        json.writeStringField("directOrIndirectOwnership", position.key().held().isEmpty() ? "D" : "I");
        json.writeStringField(
                "natureOfOwnership",
                position.newest().ownershipNature().natureOfOwnership().text());
        json.writeStringField("heldBy", position.nature());
        json.writeStringField("series", position.key().series());
        json.writeNumberField("grant", position.grant());
        number("balance", position.balance());
        json.writeArrayFieldStart("entries");
        for (PositionEntry entry : position.entries()) {
            write(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(PositionEntry entry) throws IOException {
        json.writeStartObject();
        text("accessionNumber", PositionText.accession(entry));
        text("filedOn", PositionText.filed(entry));
        json.writeStringField("day", entry.day().toString());
        json.writeStringField("convention", entry.convention().name());
        number("opening", entry.opening());
        number("change", entry.change());
        number("closing", entry.closing());
        number("computed", entry.computed());
        if (entry.gap().isPresent()) {
            BalanceBreak gap = entry.gap().get();
            json.writeObjectFieldStart("break");
            json.writeStringField("id", gap.kind().id());
            json.writeStringField("kind", gap.kind().name());
            json.writeNumberField("amount", gap.amount());
            json.writeStringField("evidence", gap.evidence());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("lines");
        for (EffectiveLine line : entry.lines()) {
            json.writeStartObject();
            text(
                    "accessionNumber",
                    line.current()
                            .submission()
                            .accessionNumber()
                            .map(number -> number.dashed())
                            .orElse(""));
            json.writeStringField("line", line.current().where());
            json.writeNumberField("versionsBefore", line.superseded().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AmendmentLink link) throws IOException {
        json.writeStartObject();
        text(
                "accessionNumber",
                link.amendment()
                        .accessionNumber()
                        .map(number -> number.dashed())
                        .orElse(""));
        json.writeStringField("kind", link.kind().name());
        json.writeStringField("reason", link.reason());
        JsonFilingWriter.writeTexts(
                json,
                "amends",
                link.amended().stream()
                        .map(original -> original.accessionNumber()
                                .map(number -> number.dashed())
                                .orElse(""))
                        .toList());
        json.writeArrayFieldStart("lines");
        for (LineLink line : link.lines()) {
            json.writeStartObject();
            json.writeStringField("line", line.amending().where());
            json.writeStringField("relation", line.relation().name());
            text("amended", line.amended().map(amended -> amended.where()).orElse(""));
            json.writeStringField("reason", line.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get());
        }
    }
}
