package org.section16.domain.filing;

import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/**
 * A box that two filings do not agree on.
 *
 * @param where the box
 * @param left what the first filing has there, blank if nothing
 * @param right what the second filing has there, blank if nothing
 */
public record Difference(BoxPath where, Reported<?> left, Reported<?> right) {
    /**
     * Describes the difference in a line, such as {@code table1.line[1].transactionShares: "136" [F1] against "163"}.
     *
     * @return a sentence for people
     */
    @Override
    public String toString() {
        return where + ": " + describe(left) + " against " + describe(right);
    }

    private static String describe(Reported<?> content) {
        if (content.isBlank()) {
            return "nothing";
        }
        String text = content.text().isEmpty() ? "" : '"' + content.text() + '"';
        String notes = content.notes().isEmpty() ? "" : content.notes().toString();
        return text.isEmpty() || notes.isEmpty() ? text + notes : text + " " + notes;
    }
}
