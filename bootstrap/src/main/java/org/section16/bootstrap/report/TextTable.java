package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text with aligned columns. Where it is wider than the page, the columns of words are narrowed and their
 * cells run over several rows; nothing is ever cut off, so a table of long words may be wider than the page.
 */
final class TextTable {
    /** How a column is set. */
    enum Setting {
        /** Words: to the left, broken between words where needed. */
        WORDS,
        /** A short text that stays together: to the left. */
        LEFT,
        /** A number: to the right. */
        RIGHT
    }

    private record Column(String head, Setting setting) {}

    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TextTable column(String head, Setting setting) {
        columns.add(new Column(head, setting));
        return this;
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /** Returns the lines, indented, the heads first; columns in which no row has anything are left out. */
    List<String> lines(int indent, int pageWidth) {
        List<Integer> shown = shownColumns();
        int[] widths = widths(shown, pageWidth - indent);
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(indent);
        lines.addAll(set(margin, columns.stream().map(Column::head).toList(), shown, widths));
        lines.add(margin + rule(shown, widths));
        rows.forEach(row -> lines.addAll(set(margin, row, shown, widths)));
        return lines;
    }

    private List<Integer> shownColumns() {
        List<Integer> shown = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            int column = index;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                shown.add(index);
            }
        }
        return shown;
    }

    /** Gives each column what it would like, then narrows the widest column of words until the table fits. */
    private int[] widths(List<Integer> shown, int available) {
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        int excess = GAP.length() * (shown.size() - 1) - available;
        for (int index : shown) {
            widths[index] = widest(index, false);
            least[index] = columns.get(index).setting() == Setting.WORDS ? widest(index, true) : bodyWidth(index);
            excess += widths[index];
        }
        while (excess > 0) {
            int widest = -1;
            for (int index : shown) {
                if (widths[index] > least[index] && (widest < 0 || widths[index] > widths[widest])) {
                    widest = index;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    /** Only the head of a column of numbers may be broken. */
    private int bodyWidth(int column) {
        int width = longestWord(columns.get(column).head());
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }

    private int widest(int column, boolean words) {
        int width = words
                ? longestWord(columns.get(column).head())
                : columns.get(column).head().length();
        for (List<String> row : rows) {
            width = Math.max(
                    width,
                    words ? longestWord(row.get(column)) : row.get(column).length());
        }
        return width;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private List<String> set(String margin, List<String> cells, List<Integer> shown, int[] widths) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int index : shown) {
            List<String> lines = Paragraph.broken(cells.get(index), widths[index]);
            broken.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder(margin);
            for (int position = 0; position < shown.size(); position++) {
                int index = shown.get(position);
                List<String> texts = broken.get(position);
                line.append(position == 0 ? "" : GAP)
                        .append(padded(row < texts.size() ? texts.get(row) : "", widths[index], columns.get(index)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String padded(String text, int width, Column column) {
        String padding = " ".repeat(Math.max(0, width - text.length()));
        return column.setting() == Setting.RIGHT ? padding + text : text + padding;
    }

    private static String rule(List<Integer> shown, int[] widths) {
        return String.join(
                GAP, shown.stream().map(index -> "-".repeat(widths[index])).toList());
    }
}
