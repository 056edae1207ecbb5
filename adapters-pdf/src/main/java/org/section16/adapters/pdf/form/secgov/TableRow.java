package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.adapters.pdf.form.table.Column;
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

    private final Set<Box> broken = EnumSet.noneOf(Box.class);
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

    /** The words in a column, if any. */
    List<Word> in(Column column) {
        return words.computeIfAbsent(column, any -> new ArrayList<>());
    }

    /** This row together with its part overleaf; in the given boxes the joint may be wrong. */
    TableRow with(TableRow rest, Set<Box> uncertain) {
        TableRow whole = new TableRow(rest.words.keySet());
        for (TableRow part : List.of(this, rest)) {
            whole.cells.addAll(part.cells);
            whole.broken.addAll(part.broken);
            part.words.forEach((column, more) -> whole.in(column).addAll(more));
        }
        whole.broken.addAll(uncertain);
        return whole;
    }

    /** Whether the row has all that a line of the form cannot be without. */
    boolean isLine() {
        return IN_EVERY_LINE.stream().allMatch(this::holds);
    }

    /** The same as far as the page has columns for it. */
    boolean isLineOfItsColumns() {
        return IN_EVERY_LINE.stream().filter(this::hasColumn).allMatch(this::holds);
    }

    /** Whether both rows together have it. */
    boolean isLineWith(TableRow other) {
        return IN_EVERY_LINE.stream().allMatch(box -> holds(box) || other.holds(box));
    }

    boolean hasColumn(Box box) {
        return words.keySet().stream().anyMatch(column -> column.box() == box);
    }

    private boolean holds(Box box) {
        return words.entrySet().stream()
                .anyMatch(column ->
                        column.getKey().box() == box && !column.getValue().isEmpty());
    }

    boolean isOpenBelow() {
        int page = last().page();
        return cells.stream().anyMatch(cell -> cell.page() == page && cell.openBelow());
    }

    /** The page on which the row ends. */
    int page() {
        return last().page();
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
        broken.forEach(box -> doubts.put(
                box, "the end of the page breaks this, and a border stands between the parts; they may be two lines"));
        cells.stream()
                .filter(Cell::openRight)
                .forEach(cell -> words.forEach((column, all) -> {
                    if (cell.words().stream().anyMatch(all::contains)) {
                        doubts.put(
                                column.box(), "the paper ends before the border at the right; this may lack its end");
                    }
                }));
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
