package org.section16.bootstrap.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.section16.application.reading.Location;
import org.section16.application.review.BoxComparison;
import org.section16.application.review.BoxComparison.Verdict;
import org.section16.application.review.FilingComparison;
import org.section16.domain.form.Reported;

/** A comparison of two documents for people: a line for each box that differs, and how many do not. */
public final class ComparisonText {
    private ComparisonText() {}

    /**
     * Sets a comparison.
     *
     * @param comparison the comparison
     * @return lines
     */
    public static Stream<String> of(FilingComparison comparison) {
        Stream<String> different = comparison.boxes(Verdict.DIFFERENT).stream().map(box -> "different: " + line(box));
        Stream<String> unprintable = comparison.boxes(Verdict.UNPRINTABLE).stream()
                .map(box -> "unprintable: " + line(box)
                        + box.limit().map(limit -> " (" + limit.words() + ")").orElse(""));
        String counts = comparison.boxes(Verdict.EQUAL).size() + " boxes equal, "
                + comparison.boxes(Verdict.DIFFERENT).size() + " different, "
                + comparison.boxes(Verdict.UNPRINTABLE).size() + " that print cannot show";
        return Stream.of(different, unprintable, Stream.of(counts)).flatMap(lines -> lines);
    }

    private static String line(BoxComparison box) {
        return box.where() + ": " + side(box.left(), box.leftPlace()) + " against "
                + side(box.right(), box.rightPlace());
    }

    private static String side(Reported<?> content, Optional<Location> place) {
        if (content.isBlank()) {
            return "nothing";
        }
        String marks = content.notes().isEmpty() ? "" : " " + content.notes();
        return '"'
                + BoxText.printable(content.text())
                + '"'
                + marks
                + place.map(where -> " (" + where + ")").orElse("");
    }
}
