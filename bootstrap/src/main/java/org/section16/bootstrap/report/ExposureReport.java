package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.section16.domain.shortswing.Exposure;
import org.section16.domain.shortswing.Match;
import org.section16.domain.shortswing.Side;
import org.section16.domain.shortswing.Trade;

/** What a trade would add to potential short-swing profit. */
public final class ExposureReport {
    private ExposureReport() {}

    /**
     * Sets an exposure for a person to read.
     *
     * @param exposure the exposure
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> text(Exposure exposure, int width) {
        Trade trade = exposure.trade();
        List<String> lines = new ArrayList<>(Paragraph.broken(
                "To " + (trade.side() == Side.PURCHASE ? "buy " : "sell ") + Figures.of(trade.quantity()) + " at "
                        + Figures.of(trade.price()) + " on " + trade.date() + " would add "
                        + Figures.of(exposure.added()) + " of potential short-swing profit (from "
                        + Figures.of(exposure.before()) + " to " + Figures.of(exposure.after()) + ").",
                width));
        for (Match match : exposure.matches()) {
            Trade other = match.purchase().equals(trade) ? match.sale() : match.purchase();
            lines.addAll(Paragraph.labelled(
                    "  - ",
                    Figures.of(match.quantity()) + " against "
                            + other.side().name().toLowerCase(Locale.ROOT) + " of " + other.date() + " at "
                            + Figures.of(other.price()) + ", " + ShortSwingText.where(other) + ": "
                            + Figures.of(match.profit()),
                    width));
        }
        lines.addAll(Paragraph.broken(
                "By what is known now, it would add nothing from " + exposure.cleanFrom() + " on.", width));
        return lines;
    }

    /**
     * Writes an exposure as an object.
     *
     * @param exposure the exposure
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void json(Exposure exposure, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFilingWriter.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("maximumProfitBefore", exposure.before().amount());
            json.writeNumberField("maximumProfitAfter", exposure.after().amount());
            json.writeNumberField("addedExposure", exposure.added().amount());
            json.writeStringField("earliestCleanDate", exposure.cleanFrom().toString());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
