package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** Recognised numbers that look as if a comma or a point had been lost, or taken for the other. */
final class RecognitionFigures {
    private static final Set<Box> NUMBERS =
            Set.of(Box.TRANSACTION_SHARES, Box.UNDERLYING_SECURITY_SHARES, Box.SHARES_OWNED_FOLLOWING_TRANSACTION);

    private static final Set<Box> PRICES = Set.of(Box.TRANSACTION_PRICE_PER_SHARE, Box.CONVERSION_OR_EXERCISE_PRICE);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final Pattern UNGROUPED = Pattern.compile("\\d{4,}(\\.\\d+)?");

    private static final Pattern POINT_FOR_COMMA = Pattern.compile("\\d{1,3}\\.\\d{3}");

    /** Of three figures and more, without cents. */
    private static final Pattern WITHOUT_POINT = Pattern.compile("\\$?\\d{3,}");

    private final List<Finding> findings = new ArrayList<>();
    private boolean grouped;

    private RecognitionFigures() {}

    static List<Finding> of(FilingDraft draft) {
        RecognitionFigures figures = new RecognitionFigures();
        figures.visit(
                draft, (path, text) -> figures.grouped |= GROUPED.matcher(text).matches());
        figures.visit(draft, figures::report);
        return figures.findings;
    }

    private interface Visitor {
        void visit(BoxPath path, String text);
    }

    private void visit(FilingDraft draft, Visitor visitor) {
        for (Area table : List.of(Area.TABLE_I, Area.TABLE_II)) {
            for (Part line : draft.parts(table)) {
                for (Map.Entry<Box, Entry> box : line.entries().entrySet()) {
                    if (NUMBERS.contains(box.getKey()) || PRICES.contains(box.getKey())) {
                        visitor.visit(
                                line.path(box.getKey()), box.getValue().text().strip());
                    }
                }
            }
        }
    }

    private void report(BoxPath path, String text) {
        if (NUMBERS.contains(path.box()) && grouped && UNGROUPED.matcher(text).matches()) {
            misread(path, "\"" + text + "\" was recognised without the commas that other numbers have");
        }
        if (NUMBERS.contains(path.box()) && POINT_FOR_COMMA.matcher(text).matches()) {
            misread(path, "\"" + text + "\" was recognised; the point may be a comma");
        }
        if (PRICES.contains(path.box()) && WITHOUT_POINT.matcher(text).matches()) {
            misread(path, "\"" + text + "\" was recognised, a price without a point");
        }
    }

    private void misread(BoxPath path, String what) {
        findings.add(ReadingRules.misread(path, what));
    }
}
