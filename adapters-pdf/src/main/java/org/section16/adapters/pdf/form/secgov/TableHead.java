package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Rectangle;

/** The head of a table: which column is which, and whether a row of the head is still to come. */
final class TableHead {

    /** The second line of the heading of Table II, in letters. */
    private static final String HEADING_GOES_ON = "egputscalls";

    private final Field heading;
    private final List<Column> vocabulary;
    private final List<Field> fields = new ArrayList<>();

    TableHead(Cell heading, List<Column> vocabulary) {
        this.heading = new Field(heading);
        this.vocabulary = vocabulary;
    }

    /** Takes a cell if it belongs to the head; rows of data begin below the cell that heads the first column. */
    boolean takes(Cell cell) {
        Optional<Field> goesOn = Stream.concat(fields.stream(), Stream.of(heading))
                .filter(field -> field.goesOnIn(cell) || (field == heading && isRestOfHeading(cell)))
                .findFirst();
        if (goesOn.isPresent()) {
            goesOn.get().add(cell);
            return true;
        }
        boolean belongs = fields.isEmpty() || isBesideFirst(cell);
        if (belongs && !cell.words().isEmpty()) { // what is empty heads nothing: space between frames, ends of pages
            fields.add(new Field(cell));
        }
        return belongs;
    }

    private boolean isRestOfHeading(Cell cell) {
        return fields.isEmpty() && Letters.of(cell.words()).startsWith(HEADING_GOES_ON);
    }

    private boolean isBesideFirst(Cell cell) {
        Cell first = fields.get(0).last();
        Cell start = fields.get(0).first();
        boolean below = cell.page() == first.page()
                && cell.area().centreY() > first.area().bottom();
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

    /** Each column with the stretch of the page's width that it takes up. */
    Map<Column, Rectangle> columns() {
        Map<Column, Rectangle> columns = new LinkedHashMap<>();
        for (Field field : fields) {
            if (fields.stream().noneMatch(other -> isShared(field, other))) {
                String shared = fields.stream()
                        .filter(other -> isShared(other, field))
                        .findFirst()
                        .map(group -> Letters.ofLabel(group.words()))
                        .orElse("");
                String own = Letters.ofLabel(field.words());
                vocabulary.stream()
                        .filter(column -> column.isHeadedBy(shared, own))
                        .findFirst()
                        .ifPresent(column ->
                                columns.putIfAbsent(column, field.first().area()));
            }
        }
        return columns;
    }

    /** Whether the first field is the shared head of the second. */
    private static boolean isShared(Field group, Field own) {
        Rectangle upper = group.last().area();
        Rectangle lower = own.first().area();
        boolean later = own.first().page() > group.last().page();
        boolean below = later || (own.first().page() == group.last().page() && lower.centreY() > upper.bottom());
        return below && upper.left() < lower.centreX() && lower.centreX() < upper.right();
    }
}
