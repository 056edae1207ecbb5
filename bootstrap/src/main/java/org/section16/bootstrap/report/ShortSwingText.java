package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.form.BoxPath;
import org.section16.domain.shortswing.GroupReview;
import org.section16.domain.shortswing.LeftOut;
import org.section16.domain.shortswing.LeftOut.Why;
import org.section16.domain.shortswing.Match;
import org.section16.domain.shortswing.Origin;
import org.section16.domain.shortswing.ShortSwingReview;
import org.section16.domain.shortswing.SixMonths;
import org.section16.domain.shortswing.Trade;

/** A review of short-swing profit for a person to read. */
public final class ShortSwingText {
    private static final int INDENT = 2;

    private ShortSwingText() {}

    /**
     * Sets a review.
     *
     * @param review the review
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> of(ShortSwingReview review, int width) {
        List<String> lines = new ArrayList<>(List.of(
                "Potential short-swing profit (Section 16(b))",
                "  maximum      " + Figures.of(review.maximumProfit())
                        + ", by a matching that is proved to be the best",
                "  traditional  " + Figures.of(review.traditionalProfit()) + ", lowest price in, highest price out",
                "  undetermined " + Figures.of(review.undeterminedProfit())
                        + " more if lines count of which the form does not tell"));
        for (GroupReview group : review.groups()) {
            lines.add("");
            lines.addAll(group(group, review.terms().sixMonths(), width));
        }
        lines.addAll(leftOut(review.leftOut(), width));
        lines.add("");
        lines.add("What this rests on");
        review.assumptions().forEach(text -> lines.addAll(Paragraph.labelled("  - ", text, width)));
        return lines;
    }

    private static List<String> group(GroupReview review, SixMonths sixMonths, int width) {
        List<String> lines = new ArrayList<>();
        List<Match> matches = review.profit().maximum().matches();
        lines.add(review.group().name().toUpperCase(Locale.ROOT) + ": "
                + Figures.of(review.profit().maximum().profit()) + " (traditional "
                + Figures.of(review.profit().traditional().profit()) + "), "
                + review.group().counted().size() + " trades");
        if (matches.isEmpty()) {
            return lines;
        }
        TextTable table = new TextTable()
                .column("Bought", Setting.LEFT)
                .column("at", Setting.RIGHT)
                .column("in", Setting.WORDS)
                .column("Sold", Setting.LEFT)
                .column("at", Setting.RIGHT)
                .column("in", Setting.WORDS)
                .column("Shares", Setting.RIGHT)
                .column("Profit", Setting.RIGHT)
                .column("Window ends", Setting.LEFT)
                .column("Suit until", Setting.LEFT)
                .column("Marks", Setting.LEFT);
        matches.forEach(match -> table.row(row(match, review, sixMonths)));
        lines.addAll(table.lines(INDENT, width));
        if (matches.stream().anyMatch(match -> isAmbiguous(match, sixMonths))) {
            lines.add("  m = depends on the reading of month ends");
        }
        if (review.isAggregated()) {
            lines.add("  a = a price is an average of several trades");
        }
        return lines;
    }

    private static List<String> row(Match match, GroupReview review, SixMonths sixMonths) {
        return List.of(
                match.purchase().date().toString(),
                Figures.of(match.purchase().price()),
                where(match.purchase().origin()),
                match.sale().date().toString(),
                Figures.of(match.sale().price()),
                where(match.sale().origin()),
                Figures.of(match.quantity()),
                Figures.of(match.profit()),
                sixMonths.lastMatch(match.begunOn()).toString(),
                match.limitationsEnd().toString(),
                marks(match, review, sixMonths));
    }

    private static String marks(Match match, GroupReview review, SixMonths sixMonths) {
        boolean average = Stream.of(match.purchase(), match.sale())
                .anyMatch(review.group().aggregated()::contains);
        return (isAmbiguous(match, sixMonths) ? "m" : "") + (average ? "a" : "");
    }

    private static boolean isAmbiguous(Match match, SixMonths sixMonths) {
        return sixMonths.isAmbiguous(match.purchase().date(), match.sale().date());
    }

    /** Names a leg in the fewest words. */
    static String where(Origin origin) {
        return origin.filing().map(number -> number.dashed() + " ").orElse("")
                + origin.line().map(ShortSwingText::line).orElse(origin.name());
    }

    static String where(Trade trade) {
        return where(trade.origin());
    }

    private static String line(BoxPath path) {
        return path.area().label() + "[" + path.number() + "]";
    }

    private static List<String> leftOut(List<LeftOut> lines, int width) {
        Map<Why, List<LeftOut>> kinds = new EnumMap<>(Why.class);
        lines.forEach(line ->
                kinds.computeIfAbsent(line.why(), why -> new ArrayList<>()).add(line));
        List<String> text = new ArrayList<>();
        kinds.forEach((why, list) -> {
            text.add("");
            text.add(head(why));
            list.forEach(line -> text.addAll(Paragraph.labelled("  - ", place(line) + ": " + line.reason(), width)));
        });
        return text;
    }

    private static String head(Why why) {
        return switch (why) {
            case EXEMPT_AS_CODED -> "Exempt as coded, and left out";
            case UNQUANTIFIED -> "Not quantified, and left out";
            case NOT_SUBJECT -> "Not subject, and left out";
        };
    }

    private static String place(LeftOut line) {
        return line.line()
                        .submission()
                        .accessionNumber()
                        .map(number -> number.dashed() + " ")
                        .orElse("")
                + line.line().where();
    }
}
