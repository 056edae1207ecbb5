package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.section16.domain.shortswing.Certificate.Worth;
import org.section16.domain.shortswing.GroupReview;
import org.section16.domain.shortswing.LeftOut;
import org.section16.domain.shortswing.Match;
import org.section16.domain.shortswing.ShortSwingReview;
import org.section16.domain.shortswing.Trade;

/** A review of short-swing profit for scripts. */
public final class ShortSwingJson {
    private final JsonGenerator json;
    private final ShortSwingReview review;

    private ShortSwingJson(JsonGenerator json, ShortSwingReview review) {
        this.json = json;
        this.review = review;
    }

    /**
     * Writes a review as an object.
     *
     * @param review the review
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(ShortSwingReview review, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            new ShortSwingJson(json, review).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("label", "potential short-swing profit");
        json.writeNumberField("maximumProfit", review.maximumProfit().amount());
        json.writeNumberField("traditionalProfit", review.traditionalProfit().amount());
        json.writeNumberField("undeterminedProfit", review.undeterminedProfit().amount());
        json.writeStringField(
                "monthEnd", review.terms().sixMonths().monthEnd().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("matches");
        for (GroupReview group : review.groups()) {
            for (Match match : group.profit().maximum().matches()) {
                write(match, group);
            }
        }
        json.writeEndArray();
        certificate();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut line : review.leftOut()) {
            write(line);
        }
        json.writeEndArray();
        JsonFilingWriter.writeTexts(json, "assumptions", review.assumptions());
        json.writeEndObject();
    }

    private void write(Match match, GroupReview group) throws IOException {
        json.writeStartObject();
        json.writeStringField("class", group.group().name());
        json.writeFieldName("purchase");
        write(match.purchase(), group);
        json.writeFieldName("sale");
        write(match.sale(), group);
        json.writeNumberField("shares", match.quantity().count());
        json.writeNumberField("profit", match.profit().amount());
        json.writeStringField(
                "windowEnd",
                review.terms().sixMonths().lastMatch(match.begunOn()).toString());
        json.writeStringField("realizedOn", match.realizedOn().toString());
        json.writeStringField("limitationsEnd", match.limitationsEnd().toString());
        json.writeBooleanField(
                "boundaryAmbiguous",
                review.terms()
                        .sixMonths()
                        .isAmbiguous(match.purchase().date(), match.sale().date()));
        json.writeEndObject();
    }

    private void write(Trade trade, GroupReview group) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", trade.date().toString());
        json.writeNumberField("shares", trade.quantity().count());
        json.writeNumberField("price", trade.price().amount());
        json.writeBooleanField("priceAggregated", group.group().aggregated().contains(trade));
        origin(trade);
        json.writeEndObject();
    }

    private void origin(Trade trade) throws IOException {
        if (trade.origin().filing().isPresent()) {
            json.writeStringField("filing", trade.origin().filing().get().dashed());
        }
        json.writeStringField(
                "line",
                trade.origin()
                        .line()
                        .map(path -> path.area().label() + "[" + path.number() + "]")
                        .orElse(trade.origin().name()));
    }

    /** The worth of a security of each trade, by which anyone can check the maximum. */
    private void certificate() throws IOException {
        json.writeObjectFieldStart("certificate");
        json.writeBooleanField("checked", true);
        json.writeArrayFieldStart("worths");
        for (GroupReview group : review.groups()) {
            for (Worth worth : group.profit().certificate().worths()) {
                json.writeStartObject();
                json.writeStringField("class", group.group().name());
                json.writeStringField("side", worth.trade().side().name().substring(0, 1));
                json.writeStringField("date", worth.trade().date().toString());
                json.writeNumberField("shares", worth.trade().quantity().count());
                json.writeNumberField("price", worth.trade().price().amount());
                json.writeNumberField("worth", worth.perSecurity().amount());
                origin(worth.trade());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(LeftOut line) throws IOException {
        json.writeStartObject();
        if (line.line().submission().accessionNumber().isPresent()) {
            json.writeStringField(
                    "filing", line.line().submission().accessionNumber().get().dashed());
        }
        json.writeStringField("line", line.line().where());
        json.writeStringField("why", line.why().name());
        json.writeStringField("reason", line.reason());
        json.writeEndObject();
    }
}
