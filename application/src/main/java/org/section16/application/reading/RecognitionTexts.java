package org.section16.application.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** Recognised texts of one line that are nearly what several other lines of the table say: {@code Common Steck}. */
final class RecognitionTexts {
    private static final List<Box> TEXTS =
            List.of(Box.SECURITY_TITLE, Box.UNDERLYING_SECURITY_TITLE, Box.NATURE_OF_OWNERSHIP);

    /** So many times more often a text is right than misread in the same way. */
    private static final int OFTENER = 2;

    /** Letters that may differ; names of classes and series differ by one, too. */
    private static final int FEW = 2;

    private RecognitionTexts() {}

    static List<Finding> of(FilingDraft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Area table : List.of(Area.TABLE_I, Area.TABLE_II)) {
            for (Box box : TEXTS) {
                report(draft.parts(table), box, findings);
            }
        }
        return findings;
    }

    private static void report(List<Part> lines, Box box, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(text(line, box), 1, Integer::sum));
        for (Part line : lines) {
            String text = text(line, box);
            int own = counts.getOrDefault(text, 0);
            if (text.length() > 2 * FEW) {
                counts.entrySet().stream()
                        .filter(other -> other.getValue() >= OFTENER * own && isNear(text, other.getKey()))
                        .findFirst()
                        .ifPresent(other -> findings.add(ReadingRules.misread(
                                line.path(box),
                                "\"" + text + "\" was recognised, but \"" + other.getKey() + "\" on " + other.getValue()
                                        + " other lines")));
            }
        }
    }

    private static String text(Part line, Box box) {
        return line.entry(box).map(entry -> entry.text().strip()).orElse("");
    }

    /** Whether a few letters, put in, left out or taken for others, make one text of the other (V. Levenshtein, 1965). */
    private static boolean isNear(String text, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()] <= FEW;
    }
}
