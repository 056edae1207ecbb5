package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

/** A row of a table, or the part of it that stands on one page. */
final class TableRow {

    /** Every line of the form names a security and says how it is owned (General Instruction 4 to Form 4). */
    private static final Set<Box> IN_EVERY_LINE = Set.of(Box.SECURITY_TITLE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    /** Columns whose text runs over several lines; all others hold a single word or number and its marks. */
    static final Set<Box> RUNNING_TEXT =
            Set.of(Box.SECURITY_TITLE, Box.UNDERLYING_SECURITY_TITLE, Box.NATURE_OF_OWNERSHIP);

    /** A letter or two, which no end of a page ever splits. */
    private static final Set<Box> LETTERS =
            Set.of(Box.TRANSACTION_CODE, Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    private final Map<Column, List<Word>> words = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    TableRow(Collection<Column> columns) {
        columns.forEach(column -> words.put(column, new ArrayList<>()));
    }

    /** Whether a cell stands in this row. */
    boolean isBeside(Cell cell) {
        return last().sharesRowWith(cell);
    }

    void add(Column column, Cell cell) {
        cells.add(cell);
        in(column).addAll(cell.words());
    }

    private List<Word> in(Column column) {
        return words.computeIfAbsent(column, any -> new ArrayList<>());
    }

    /** This row together with its part overleaf. */
    TableRow with(TableRow rest) {
        TableRow whole = new TableRow(rest.words.keySet());
        for (TableRow part : List.of(this, rest)) {
            whole.cells.addAll(part.cells);
            part.words.forEach((column, more) -> whole.in(column).addAll(more));
        }
        return whole;
    }

    /** Whether the next row of the table is the rest of this one. */
    boolean goesOnIn(TableRow next) {
        if (next.last().page() != last().page() + 1 || (isLine() && next.isLine())) {
            return false;
        }
        return isOpenBelow() ? !hasLettersOf(next) : isCompletedBy(next);
    }

    private boolean hasLettersOf(TableRow next) {
        return words.entrySet().stream()
                .filter(column -> LETTERS.contains(column.getKey().box()))
                .anyMatch(column -> !Letters.of(column.getValue()).isEmpty()
                        && !Letters.of(next.in(column.getKey())).isEmpty());
    }

    /** Whether neither part is a line of the form, or nothing but text is left for the second, and both fit together. */
    private boolean isCompletedBy(TableRow next) {
        boolean apart = words.entrySet().stream()
                .filter(column -> !RUNNING_TEXT.contains(column.getKey().box()))
                .allMatch(column ->
                        column.getValue().isEmpty() || next.in(column.getKey()).isEmpty());
        return apart && !next.isLine() && !isEmpty() && !next.isEmpty() && holdsEveryLinesBoxesWith(next);
    }

    private boolean holdsEveryLinesBoxesWith(TableRow next) {
        return IN_EVERY_LINE.stream().allMatch(box -> holds(box) || next.holds(box));
    }

    private boolean isLine() {
        return IN_EVERY_LINE.stream().allMatch(this::holds);
    }

    private boolean holds(Box box) {
        return words.entrySet().stream()
                .anyMatch(column ->
                        column.getKey().box() == box && !column.getValue().isEmpty());
    }

    private boolean isOpenBelow() {
        int page = last().page();
        return cells.stream().anyMatch(cell -> cell.page() == page && cell.openBelow());
    }

    boolean isEmpty() {
        return words.values().stream().allMatch(List::isEmpty);
    }

    Map<Column, List<Word>> words() {
        return words;
    }

    /** What makes the reading of this row uncertain, each in a sentence, by the box that it concerns. */
    Map<Box, String> doubts() {
        Map<Box, String> doubts = new EnumMap<>(Box.class);
        for (Box box : IN_EVERY_LINE) {
            if (!holds(box)) {
                doubts.put(
                        box,
                        "the page shows nothing here, and no line of the form is without it;"
                                + " a row may have been split or joined with another");
            }
        }
        cells.forEach(cell -> words.forEach((column, all) -> cell.overflowing().stream()
                .filter(all::contains)
                .forEach(
                        word -> doubts.put(column.box(), "\"" + word.text() + "\" runs over the border of its cell"))));
        return doubts;
    }

    private Cell last() {
        return cells.get(cells.size() - 1);
    }
}
