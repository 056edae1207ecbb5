package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.shortswing.GroupReview;
import org.section16.domain.shortswing.Match;
import org.section16.domain.shortswing.ShortSwingReview;
import org.section16.domain.shortswing.SixMonths;

/** The matched pairs of a review for a spreadsheet. */
public final class ShortSwingCsv {
    private static final String HEAD = "class,purchaseDate,purchasePrice,purchaseIn,saleDate,salePrice,saleIn,shares,"
            + "profit,windowEnd,realizedOn,limitationsEnd,boundaryAmbiguous";

    private ShortSwingCsv() {}

    /**
     * Sets the pairs.
     *
     * @param review the review
     * @return the lines, the head first
     */
    public static List<String> of(ShortSwingReview review) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (GroupReview group : review.groups()) {
            group.profit()
                    .maximum()
                    .matches()
                    .forEach(match -> lines.add(
                            row(group.group().name(), match, review.terms().sixMonths())));
        }
        return lines;
    }

    private static String row(String title, Match match, SixMonths sixMonths) {
        return Stream.of(
                        title,
                        match.purchase().date(),
                        match.purchase().price(),
                        ShortSwingText.where(match.purchase()),
                        match.sale().date(),
                        match.sale().price(),
                        ShortSwingText.where(match.sale()),
                        match.quantity(),
                        match.profit(),
                        sixMonths.lastMatch(match.begunOn()),
                        match.realizedOn(),
                        match.limitationsEnd(),
                        sixMonths.isAmbiguous(
                                match.purchase().date(), match.sale().date()))
                .map(Object::toString)
                .map(ShortSwingCsv::cell)
                .collect(Collectors.joining(","));
    }

    /** Quotes what would be more than one cell, and keeps a spreadsheet from taking text for a formula. */
    static String cell(String text) {
        String plain = text.matches("[=+@-].*") && !text.matches("-?[0-9.]+") ? "'" + text : text;
        return plain.matches("(?s).*[\",\n\r].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
