package org.section16.bootstrap.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.domain.position.BreakKind;
import org.section16.domain.position.Position;
import org.section16.domain.position.PositionEntry;
import org.section16.domain.position.PositionStatement;

/** The balances of a statement over time as SVG: a panel for each position, steps for balances, dots for breaks. */
public final class PositionChart {
    private static final int WIDTH = 960;
    private static final int MARGIN = 24;
    private static final int LABELS = 110;
    private static final int HEAD = 56;
    private static final int PANEL = 150;
    private static final int PLOT = 92;
    private static final int TITLE_LENGTH = 120;
    private static final int LABEL_GAP = 6;
    private static final int LABEL_WIDTH = 48;

    private final StringBuilder svg = new StringBuilder();
    private final LocalDate first;
    private final long days;

    private PositionChart(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /**
     * Draws a statement.
     *
     * @param statement the statement
     * @return an SVG document
     */
    public static String svg(PositionStatement statement) {
        List<Position> drawn = statement.positions().stream()
                .filter(position -> position.entries().stream()
                        .flatMap(entry -> entry.closing().stream())
                        .anyMatch(closing -> closing.signum() > 0))
                .toList();
        List<LocalDate> dates = drawn.stream()
                .flatMap(position -> position.entries().stream())
                .map(PositionEntry::day)
                .sorted()
                .toList();
        LocalDate first = dates.isEmpty() ? LocalDate.EPOCH : dates.get(0);
        PositionChart chart = new PositionChart(first, dates.isEmpty() ? first : dates.get(dates.size() - 1));
        return chart.draw("Positions of " + PositionText.owners(statement), drawn);
    }

    private String draw(String title, List<Position> positions) {
        int height = HEAD + PANEL * positions.size() + MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        .formatted(WIDTH, height, WIDTH, height))
                .append("font-family=\"sans-serif\" font-size=\"12\">\n")
                .append("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n".formatted(WIDTH, height));
        text(MARGIN, 24, "font-size=\"16\" font-weight=\"bold\"", shortened(title));
        text(
                MARGIN,
                42,
                "fill=\"#555\"",
                "steps: balance by the forms; hollow dot: break explained; full dot: break unexplained");
        for (int index = 0; index < positions.size(); index++) {
            panel(positions.get(index), HEAD + PANEL * index);
        }
        return svg.append("</svg>\n").toString();
    }

    private void panel(Position position, int top) {
        int base = top + 24 + PLOT;
        BigDecimal largest = position.entries().stream()
                .flatMap(entry -> entry.closing().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        text(MARGIN, top + 14, "font-weight=\"bold\"", shortened(PositionText.title(position)));
        line(LABELS, base, WIDTH - MARGIN, base, "#999");
        text(LABELS - 6, top + 34, "text-anchor=\"end\" fill=\"#555\"", Figures.of(largest));
        text(LABELS - 6, base, "text-anchor=\"end\" fill=\"#555\"", "0");
        years(top + 24, base);
        steps(position, base, largest);
        int free = 0;
        for (PositionEntry entry : position.breaks()) {
            dot(entry, base, largest);
            if (x(entry.day()) >= free) {
                label(entry, base, largest);
                free = x(entry.day()) + LABEL_WIDTH;
            }
        }
    }

    private void years(int top, int base) {
        for (int year = first.getYear() + 1; year <= first.plusDays(days).getYear(); year++) {
            int x = x(LocalDate.of(year, Month.JANUARY, 1));
            line(x, top, x, base, "#ddd");
            text(x, base + 13, "text-anchor=\"middle\" fill=\"#555\"", Integer.toString(year));
        }
    }

    private void steps(Position position, int base, BigDecimal largest) {
        List<String> points = new ArrayList<>();
        Optional<Integer> height = Optional.empty();
        for (PositionEntry entry : position.entries()) {
            if (entry.closing().isEmpty()) {
                continue;
            }
            int x = x(entry.day());
            height.ifPresent(before -> points.add(x + "," + before));
            height = Optional.of(y(entry.closing().get(), base, largest));
            points.add(x + "," + height.get());
        }
        height.ifPresent(last -> points.add((WIDTH - MARGIN) + "," + last));
        svg.append("<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.5\" points=\"")
                .append(String.join(" ", points))
                .append("\"/>\n");
    }

    /** Form and words tell the kinds apart, not colour alone. */
    private void dot(PositionEntry entry, int base, BigDecimal largest) {
        boolean open = entry.gap().orElseThrow().kind() != BreakKind.UNEXPLAINED;
        int x = x(entry.day());
        int y = y(entry.opening().orElse(BigDecimal.ZERO).min(largest), base, largest);
        svg.append(
                "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\" stroke=\"#b3261e\" stroke-width=\"1.5\"><title>%s</title></circle>\n"
                        .formatted(
                                x,
                                y,
                                open ? "white" : "#b3261e",
                                escaped(entry.day() + ": "
                                        + Figures.of(entry.gap().orElseThrow().amount()) + ", "
                                        + entry.gap().orElseThrow().evidence())));
    }

    /** Names the kind beside the dot; where dots crowd, only the first is named, and each says more when pointed at. */
    private void label(PositionEntry entry, int base, BigDecimal largest) {
        int x = x(entry.day());
        int y = y(entry.opening().orElse(BigDecimal.ZERO).min(largest), base, largest);
        boolean atEdge = x + LABEL_WIDTH > WIDTH;
        text(
                atEdge ? x - LABEL_GAP : x + LABEL_GAP,
                y - LABEL_GAP > base - PLOT ? y - LABEL_GAP : y + 3 * LABEL_GAP,
                "font-size=\"10\" fill=\"#b3261e\"" + (atEdge ? " text-anchor=\"end\"" : ""),
                entry.gap().orElseThrow().kind().id());
    }

    private int x(LocalDate day) {
        long span = (long) WIDTH - MARGIN - LABELS;
        return (int) (LABELS + span * ChronoUnit.DAYS.between(first, day) / days);
    }

    private static int y(BigDecimal balance, int base, BigDecimal largest) {
        return base
                - balance.multiply(BigDecimal.valueOf(PLOT))
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .intValue();
    }

    private void line(int left, int top, int right, int bottom, String colour) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n"
                .formatted(left, top, right, bottom, colour));
    }

    private void text(int x, int y, String look, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, look, escaped(words)));
    }

    private static String shortened(String text) {
        return text.length() <= TITLE_LENGTH ? text : text.substring(0, TITLE_LENGTH - 1) + "\u2026";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
