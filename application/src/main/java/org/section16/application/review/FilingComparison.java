package org.section16.application.review;

import java.util.List;
import org.section16.application.review.BoxComparison.Verdict;

/**
 * Two documents of one filing, box by box.
 *
 * @param boxes every box that either document fills, in the order of the XML
 */
public record FilingComparison(List<BoxComparison> boxes) {
    /** Keeps its own copy. */
    public FilingComparison {
        boxes = List.copyOf(boxes);
    }

    /**
     * Returns the boxes of one verdict.
     *
     * @param verdict the verdict
     * @return the boxes, in their order
     */
    public List<BoxComparison> boxes(Verdict verdict) {
        return boxes.stream().filter(box -> box.verdict() == verdict).toList();
    }
}
