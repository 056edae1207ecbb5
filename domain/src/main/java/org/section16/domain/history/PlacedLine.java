package org.section16.domain.history;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;

/**
 * A line with its place.
 *
 * @param submission the filing
 * @param table Table I or II
 * @param number its number in the table, from 1
 * @param line the line
 */
public record PlacedLine(Submission submission, Area table, int number, Line line) {
    /**
     * Lists the lines of a filing.
     *
     * @param submission the filing
     * @return Table I, then Table II, each in the order of the document
     */
    public static List<PlacedLine> of(Submission submission) {
        List<PlacedLine> lines = new ArrayList<>();
        add(submission, Area.TABLE_I, submission.filing().nonDerivativeTable(), lines);
        add(submission, Area.TABLE_II, submission.filing().derivativeTable(), lines);
        return lines;
    }

    private static void add(Submission submission, Area table, List<Line> source, List<PlacedLine> lines) {
        for (int index = 0; index < source.size(); index++) {
            lines.add(new PlacedLine(submission, table, index + 1, source.get(index)));
        }
    }

    /**
     * Names the line.
     *
     * @return such as {@code table1.line[2]}
     */
    public String where() {
        return table.label() + "[" + number + "]";
    }
}
