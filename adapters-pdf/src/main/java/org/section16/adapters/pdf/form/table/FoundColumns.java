package org.section16.adapters.pdf.form.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Rectangle;

/**
 * The columns of a table that a head names.
 *
 * @param areas  of each column, the cell that heads it, whose width it has; in the order of the head
 */
public record FoundColumns(Map<Column, Rectangle> areas) {

    /** No columns, as before the first head. */
    public static final FoundColumns NONE = new FoundColumns(Map.of());

    public FoundColumns {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /**
     * Finds columns by their heads.
     *
     * @param heads  the fields of the head
     * @param vocabulary  the columns that there can be
     */
    public static FoundColumns under(List<Field> heads, List<Column> vocabulary) {
        Map<Column, Rectangle> areas = new LinkedHashMap<>();
        for (Field head : heads) {
            if (heads.stream().noneMatch(other -> isShared(head, other))) {
                String shared = heads.stream()
                        .filter(other -> isShared(other, head))
                        .findFirst()
                        .map(group -> Letters.ofLabel(group.words()))
                        .orElse("");
                String own = Letters.ofLabel(head.words());
                vocabulary.stream()
                        .filter(column -> column.isHeadedBy(shared, own))
                        .findFirst()
                        .ifPresent(
                                column -> areas.putIfAbsent(column, head.first().area()));
            }
        }
        return new FoundColumns(areas);
    }

    /** Whether the first field is the shared head of the second. */
    public static boolean isShared(Field group, Field own) {
        Rectangle upper = group.last().area();
        Rectangle lower = own.first().area();
        boolean later = own.first().page() > group.last().page();
        boolean below = later || (own.first().page() == group.last().page() && lower.centreY() > upper.bottom());
        return below && upper.left() < lower.centreX() && lower.centreX() < upper.right();
    }

    /** The column that a cell below the head stands in. */
    public Optional<Column> of(Cell cell) {
        float x = cell.area().centreX();
        return areas.entrySet().stream()
                .filter(column ->
                        column.getValue().left() < x && x < column.getValue().right())
                .filter(column -> cell.area().width() < 2 * column.getValue().width())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Those of a head overleaf, unless it has fewer: the end of a page can cut a head off. */
    public FoundColumns thenUnder(FoundColumns repeated) {
        return repeated.areas.size() >= areas.size() ? repeated : this;
    }
}
