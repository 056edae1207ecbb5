package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.Field;
import org.section16.adapters.pdf.form.table.FoundColumns;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Word;

/** The head of a table: which column is which, and whether a row of the head is still to come. */
final class TableHead {

    /** The second line of the heading of Table II, in letters. */
    private static final String HEADING_GOES_ON = "egputscalls";

    /** What begins less than this above the bottom of the head begins below it: half the height of a line of text. */
    private static final float SAME_EDGE = 4f;

    private final Field heading;
    private final List<Column> vocabulary;
    private final List<Field> fields = new ArrayList<>();
    private List<Field> childless = List.of();
    private Optional<Cell> overleaf = Optional.empty();

    TableHead(Cell heading, List<Column> vocabulary) {
        this.heading = new Field(heading);
        this.vocabulary = vocabulary;
    }

    /**
     * Turns to the next page. If a shared head has not got its own columns yet, the head goes on to the bottom of them;
     * beside them most programs leave the space of the other columns open, as one cell or none.
     */
    void turnTo(List<Cell> cells) {
        childless = fields.stream()
                .filter(group -> fields.stream()
                        .noneMatch(other -> FoundColumns.isShared(group, other) || FoundColumns.isShared(other, group)))
                .toList();
        overleaf = cells.stream().filter(this::isMissing).findFirst();
    }

    /** Whether a cell heads a column of its own below a shared head that ended the page before. */
    private boolean isMissing(Cell cell) {
        String own = Letters.ofLabel(cell.words());
        return childless.stream()
                .filter(group -> FoundColumns.isShared(group, new Field(cell)))
                .anyMatch(group -> vocabulary.stream()
                        .anyMatch(column -> !column.own().isEmpty() && column.isHeadedBy(letters(group), own)));
    }

    /** Takes a cell if it belongs to the head; rows of data begin below the cell that heads the first column. */
    boolean takes(Cell cell) {
        if (overleaf.filter(own -> own.page() == cell.page()
                        && cell.area().centreY() < own.area().bottom())
                .isPresent()) {
            takeOverleaf(cell);
            return true;
        }
        Optional<Field> goesOn = Stream.concat(fields.stream(), Stream.of(heading))
                .filter(field -> field.goesOnIn(cell) || (field == heading && isRestOfHeading(cell)))
                .findFirst();
        if (goesOn.isPresent()) {
            goesOn.get().add(cell);
            return true;
        }
        boolean belongs = fields.isEmpty() || isBesideFirst(cell) || isSpaceBelow(cell);
        if (belongs && !cell.words().isEmpty()) { // what is empty heads nothing: space between frames, ends of pages
            fields.add(new Field(cell));
        }
        return belongs;
    }

    private void takeOverleaf(Cell cell) {
        if (cell.words().isEmpty()) {
            return;
        }
        if (isMissing(cell)) {
            fields.add(new Field(cell));
        } else {
            fields.stream()
                    .filter(field -> field.last().sharesColumnWith(cell))
                    .findFirst()
                    .ifPresentOrElse(field -> field.add(cell), () -> fields.add(new Field(cell)));
        }
    }

    /** Whether a cell is the space between the first row of the head and the end of the page, across all columns. */
    private boolean isSpaceBelow(Cell cell) {
        return cell.words().isEmpty()
                && fields.stream()
                                .filter(field ->
                                        fields.stream().noneMatch(group -> FoundColumns.isShared(group, field)))
                                .map(field -> field.first().area().centreX())
                                .filter(x -> cell.area().left() < x
                                        && x < cell.area().right())
                                .limit(2)
                                .count()
                        > 1;
    }

    private boolean isRestOfHeading(Cell cell) {
        return fields.isEmpty() && Letters.of(cell.words()).startsWith(HEADING_GOES_ON);
    }

    private boolean isBesideFirst(Cell cell) {
        Cell first = fields.get(0).last();
        Cell start = fields.get(0).first();
        boolean below =
                cell.page() == first.page() && cell.area().top() > first.area().bottom() - SAME_EDGE;
        boolean above = cell.page() == start.page()
                && cell.area().centreY() < start.area().top();
        return !below && !above && cell.page() <= first.page();
    }

    /** All cells of the head with its heading. */
    List<Field> fields() {
        List<Field> all = new ArrayList<>(fields);
        all.add(heading);
        return all;
    }

    /** The words of the head; what stands below it in a cell that the head shares with a row is not among them. */
    Stream<Word> words() {
        return fields().stream().flatMap(field -> field.words().stream()).filter(word -> !isBelow(word));
    }

    private boolean isBelow(Word word) {
        return !fields.isEmpty()
                && fields.get(0).last().page() == word.page()
                && overleaf.isEmpty()
                && word.area().centreY() > fields.get(0).last().area().bottom();
    }

    FoundColumns columns() {
        return FoundColumns.under(fields, vocabulary);
    }

    private static String letters(Field field) {
        return Letters.ofLabel(field.words());
    }
}
