package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.table.Field;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;

/** Goes through the cells of all pages once and sorts them into boxes, heads of tables and rows. */
final class Sections {

    /** The Roman numerals are letters. */
    private static final String TABLE_I = "tableinonderivative";

    private static final String TABLE_II = "tableiiderivative";

    private final List<Field> boxes = new ArrayList<>();
    private final List<TableHead> heads = new ArrayList<>();
    private final TableBody first = new TableBody(Columns.TABLE_I);
    private final TableBody second = new TableBody(Columns.TABLE_II);
    private Optional<TableHead> head = Optional.empty();
    private Optional<TableBody> body = Optional.empty();

    Sections(Sheet sheet) {
        for (Grid grid : sheet.grids()) {
            // Rounding must not put a cell before its left neighbour.
            List<Cell> cells = Stream.concat(grid.cells().stream(), looseHeadings(grid))
                    .sorted(Comparator.comparingInt(
                                    (Cell cell) -> Math.round(cell.area().top()))
                            .thenComparingDouble(cell -> cell.area().left()))
                    .toList();
            head.ifPresent(open -> open.turnTo(cells));
            cells.forEach(this::sort);
        }
        closeHead();
    }

    /** How the headings above the tables begin. */
    static Stream<String> headings() {
        return Stream.of(TABLE_I, TABLE_II);
    }

    /** Whether a cell is the heading above Table I or II. */
    static boolean isHeading(Cell cell) {
        return isHeading(Letters.of(cell.words()));
    }

    private static boolean isHeading(String letters) {
        return letters.startsWith(TABLE_I) || letters.startsWith(TABLE_II);
    }

    /** Headings in pictures of pages, where a line around them may be too faint to make a cell. */
    private static Stream<Cell> looseHeadings(Grid grid) {
        List<Word> recognised = grid.loose().stream().filter(Word::isRecognised).toList();
        return TextLine.of(recognised).stream()
                .filter(line -> isHeading(line.letters()))
                .map(line -> new Cell(line.page(), line.area(), false, false, line.words()));
    }

    /** Whether the edge of the paper cuts off a head at the right; so it may do with what stands below it. */
    boolean hasCutOffHeads() {
        return heads.stream()
                .flatMap(each -> each.fields().stream())
                .anyMatch(field -> Columns.isCutOff(Letters.ofLabel(field.words())));
    }

    /** The cells outside of the tables, in order. */
    List<Field> boxes() {
        return boxes;
    }

    /** The words of the heads of tables, which are labels. */
    List<Word> heads() {
        return heads.stream().flatMap(TableHead::words).toList();
    }

    TableBody tableOne() {
        return first;
    }

    TableBody tableTwo() {
        return second;
    }

    private void sort(Cell cell) {
        String letters = Letters.of(cell.words());
        if (letters.startsWith(TABLE_I)) {
            open(cell, first);
        } else if (letters.startsWith(TABLE_II)) {
            open(cell, second);
        } else if (Letters.ofLabel(cell.words()).startsWith(Labels.OWNER)) {
            closeHead();
            body = Optional.empty();
            boxes.add(new Field(cell));
        } else if (!isHead(cell) && !isRow(cell)) {
            addToBoxes(cell);
        }
    }

    private void open(Cell heading, TableBody table) {
        closeHead();
        head = Optional.of(new TableHead(heading, table.vocabulary()));
        body = Optional.of(table);
    }

    private boolean isHead(Cell cell) {
        if (head.filter(open -> open.takes(cell)).isPresent()) {
            return true;
        }
        closeHead();
        return false;
    }

    private boolean isRow(Cell cell) {
        return body.filter(table -> table.takes(cell)).isPresent();
    }

    private void closeHead() {
        head.ifPresent(open -> {
            heads.add(open);
            body.ifPresent(table -> table.under(open.columns()));
        });
        head = Optional.empty();
    }

    private void addToBoxes(Cell cell) {
        boxes.stream()
                .filter(field -> field.goesOnIn(cell))
                .findFirst()
                .or(() -> endedBy(cell))
                .ifPresentOrElse(field -> field.add(cell), () -> boxes.add(new Field(cell)));
    }

    /** A box that was closed at the end of the page before, as if it were whole: what it goes on in has no label. */
    private Optional<Field> endedBy(Cell cell) {
        if (cell.words().isEmpty() || Labels.beginsBox(cell.words())) {
            return Optional.empty();
        }
        return boxes.stream()
                .filter(field -> field.last().sharesColumnWith(cell))
                .reduce((above, below) -> below)
                .filter(field -> field.last().page() == cell.page() - 1 && Labels.beginsBox(field.words()));
    }
}
