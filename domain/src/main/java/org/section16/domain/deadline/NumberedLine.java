package org.section16.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * A line with its place in the document.
 *
 * @param where the box of its date, of a holding that of its form type
 * @param line the line
 */
record NumberedLine(BoxPath where, Line line) {
    static List<NumberedLine> of(Filing filing) {
        List<NumberedLine> lines = new ArrayList<>();
        add(Area.TABLE_I, filing.nonDerivativeTable(), lines);
        add(Area.TABLE_II, filing.derivativeTable(), lines);
        return lines;
    }

    private static void add(Area table, List<Line> source, List<NumberedLine> lines) {
        for (int index = 0; index < source.size(); index++) {
            Line line = source.get(index);
            Box box = line instanceof Transaction ? Box.TRANSACTION_DATE : Box.TRANSACTION_FORM_TYPE;
            lines.add(new NumberedLine(BoxPath.of(table, index + 1, box), line));
        }
    }
}
