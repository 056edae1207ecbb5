package org.section16.adapters.pdf.form.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;

/**
 * The cells of a form, sorted: the boxes above the tables, the heads of tables, and their rows. Goes over the pages
 * once, from the top.
 *
 * <p>A table is announced by its heading, be that a cell or a line that stands free, and begins with the cell that
 * heads its first column. Overleaf that head may be repeated, with or without the heading, or left out.
 */
public final class FormCells {

    private final List<Grid> grids;
    private final List<Table> tables;
    private final List<Field> boxes = new ArrayList<>();
    private final List<Word> labels = new ArrayList<>();
    private final Set<Word> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Table> announced = Optional.empty();
    private List<Word> heading = List.of();
    private Optional<Table> open = Optional.empty();
    private Optional<TableHead> head = Optional.empty();
    private boolean begun;

    /** A table with what has been found of it. */
    private record Table(TableLabels labels, TableBody body) {}

    /** Sorts the cells of pages by what a layout calls its tables. */
    public FormCells(List<Grid> grids, List<TableLabels> labels) {
        this.grids = grids;
        tables = labels.stream().map(label -> new Table(label, new TableBody())).toList();
        for (Grid grid : grids) {
            Stream.concat(grid.cells().stream(), headings(grid))
                    // Rounding must not put a cell before its left neighbour.
                    .sorted(Comparator.comparing(
                                    (Cell cell) -> Math.round(cell.area().top()))
                            .thenComparing(cell -> cell.area().left()))
                    .forEach(this::sort);
        }
        closeHead();
    }

    /** The cells outside of the tables, up to the first table. */
    public List<Field> boxes() {
        return boxes;
    }

    /** The words of the headings and heads of tables. */
    public List<Word> labels() {
        return labels;
    }

    /** The rows of a table that hold anything. */
    public List<Map<Column, List<Word>>> rows(TableLabels table) {
        return tables.stream()
                .filter(candidate -> candidate.labels().equals(table))
                .findFirst()
                .map(found -> found.body().rows())
                .orElse(List.of());
    }

    /** All words of the first page, in the order of the document. */
    public List<Word> firstPage() {
        return grids.get(0).page().words();
    }

    /** The words of each field of the tables. */
    public List<List<Word>> values() {
        List<List<Word>> values = new ArrayList<>();
        tables.forEach(table -> table.body().rows().forEach(row -> values.addAll(row.values())));
        return values;
    }

    /** The words that stand neither in a box nor in a table, in the order of the document. */
    public List<Word> rest() {
        return grids.stream()
                .flatMap(grid -> grid.page().words().stream())
                .filter(word -> !taken.contains(word))
                .toList();
    }

    /** Lines that stand free and announce a table. */
    private Stream<Cell> headings(Grid grid) {
        return TextLine.of(grid.loose()).stream()
                .filter(line -> tables.stream().anyMatch(table -> table.labels().isHeading(line.letters())))
                .map(line -> new Cell(line.page(), line.area(), false, false, line.words()));
    }

    private void sort(Cell cell) {
        String letters = Letters.ofLabel(cell.words());
        Optional<Table> announces = tables.stream()
                .filter(table -> table.labels().isHeading(letters))
                .findFirst();
        if (announces.isPresent()) {
            closeHead();
            announced = announces;
            heading = cell.words();
            open = Optional.empty();
        } else if (!isHead(cell) && !opensHead(cell, letters) && !isRow(cell) && !begun) {
            addToBoxes(cell);
        }
    }

    private boolean isHead(Cell cell) {
        if (head.filter(row -> row.takes(cell)).isPresent()) {
            taken.addAll(cell.words());
            return true;
        }
        closeHead();
        return false;
    }

    private boolean opensHead(Cell cell, String letters) {
        Optional<Table> table = Stream.of(announced.stream(), open.stream(), tables.stream())
                .flatMap(candidates -> candidates)
                .filter(candidate -> candidate.labels().isFirstHead(letters))
                .findFirst();
        table.ifPresent(found -> {
            head = Optional.of(new TableHead(found.labels().columns(), cell));
            open = table;
            begun = true;
            taken.addAll(cell.words());
            take(heading);
            announced = Optional.empty();
            heading = List.of();
        });
        return table.isPresent();
    }

    private void take(List<Word> words) {
        labels.addAll(words);
        taken.addAll(words);
    }

    private boolean isRow(Cell cell) {
        boolean row = open.filter(table -> table.body().takes(cell)).isPresent();
        if (row) {
            taken.addAll(cell.words());
        }
        return row;
    }

    private void closeHead() {
        head.ifPresent(row -> {
            row.fields().forEach(field -> take(field.words()));
            open.ifPresent(table -> table.body().under(row));
        });
        head = Optional.empty();
    }

    private void addToBoxes(Cell cell) {
        taken.addAll(cell.words());
        boxes.stream()
                .filter(field -> field.goesOnIn(cell))
                .findFirst()
                .ifPresentOrElse(field -> field.add(cell), () -> boxes.add(new Field(cell)));
    }
}
