package org.section16.application.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.PrintLimit;
import org.section16.application.reading.Reading;
import org.section16.domain.filing.Difference;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/**
 * Use case: compares two documents of one filing, such as a PDF and its XML, box by box. Where one is printed and the
 * other is not, what {@link PrintLimit print cannot carry} is told apart from what is different.
 */
public final class CompareReadings {
    /** Makes the use case. */
    public CompareReadings() {}

    /**
     * Compares two documents.
     *
     * @param left the first
     * @param right the second
     * @return what they say in each box
     */
    public FilingComparison compare(Reading left, Reading right) {
        Map<BoxPath, Reported<?>> ours = FilingBoxes.of(left.submission().filing());
        Map<BoxPath, Reported<?>> theirs = FilingBoxes.of(right.submission().filing());
        Set<BoxPath> paths = new LinkedHashSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        Evidence ourPlaces = left.draft().evidence();
        Evidence theirPlaces = right.draft().evidence();
        List<BoxComparison> boxes = new ArrayList<>();
        for (BoxPath path : paths) {
            Difference pair = new Difference(
                    path, ours.getOrDefault(path, Reported.blank()), theirs.getOrDefault(path, Reported.blank()));
            if (!pair.left().isBlank() || !pair.right().isBlank()) {
                boxes.add(new BoxComparison(
                        path,
                        pair.left(),
                        ourPlaces.of(path),
                        pair.right(),
                        theirPlaces.of(path),
                        PrintLimit.of(pair, medium(left), medium(right))));
            }
        }
        return new FilingComparison(boxes);
    }

    private static Medium medium(Reading reading) {
        return reading.draft().medium();
    }
}
