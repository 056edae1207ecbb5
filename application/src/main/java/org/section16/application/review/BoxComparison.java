package org.section16.application.review;

import java.util.Optional;
import org.section16.application.reading.Location;
import org.section16.application.reading.PrintLimit;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/**
 * What two documents of one filing say in one box.
 *
 * @param where the box
 * @param left what the first document has there, blank if nothing
 * @param leftPlace where in the first document, if known
 * @param right what the second document has there, blank if nothing
 * @param rightPlace where in the second document, if known
 * @param limit of a box that differs: why paper cannot show it, if that is the reason
 */
public record BoxComparison(
        BoxPath where,
        Reported<?> left,
        Optional<Location> leftPlace,
        Reported<?> right,
        Optional<Location> rightPlace,
        Optional<PrintLimit> limit) {

    /** What is to be said of a box. */
    public enum Verdict {
        /** Both documents say the same. */
        EQUAL,
        /** They say different things. */
        DIFFERENT,
        /** One of them is print, which cannot show what the other says. */
        UNPRINTABLE
    }

    /**
     * Returns what is to be said of the box.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (left.equals(right)) {
            return Verdict.EQUAL;
        }
        return limit.isPresent() ? Verdict.UNPRINTABLE : Verdict.DIFFERENT;
    }
}
