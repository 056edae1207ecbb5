package org.section16.domain.filing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/**
 * Compares two filings box by box, and names each box on which they do not agree.
 *
 * <p>Equal filings have no differences. Filings without differences are equal, but for owners, footnotes and signatures
 * in which nothing stands at all: these are no box on which to disagree. A line always says at least whether it is a
 * transaction or a holding.
 */
public final class FilingDifferences {
    private FilingDifferences() {}

    /**
     * Compares two filings.
     *
     * @param left the first filing
     * @param right the second filing
     * @return the boxes whose content is not equal, in the order of the XML; empty if the filings are equal box by box
     */
    public static List<Difference> between(Filing left, Filing right) {
        Map<BoxPath, Reported<?>> ours = FilingBoxes.of(left);
        Map<BoxPath, Reported<?>> theirs = FilingBoxes.of(right);
        Set<BoxPath> paths = new LinkedHashSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        List<Difference> differences = new ArrayList<>();
        for (BoxPath path : paths) {
            Reported<?> one = ours.getOrDefault(path, Reported.blank());
            Reported<?> other = theirs.getOrDefault(path, Reported.blank());
            if (!one.equals(other)) {
                differences.add(new Difference(path, one, other));
            }
        }
        return List.copyOf(differences);
    }
}
