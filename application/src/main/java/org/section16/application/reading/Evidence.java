package org.section16.application.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * Where in its document each value of a filing stands.
 *
 * @param places the place of each box that holds something and whose place is known
 */
public record Evidence(Map<BoxPath, Location> places) {
    /** The boxes of which a printed form makes one cell with another box: where to look for them, in this order. */
    private static final Map<Box, List<Box>> CELLS = Map.of(
            Box.TRANSACTION_TOTAL_VALUE, List.of(Box.TRANSACTION_SHARES),
            Box.UNDERLYING_SECURITY_VALUE, List.of(Box.UNDERLYING_SECURITY_SHARES),
            Box.VALUE_OWNED_FOLLOWING_TRANSACTION, List.of(Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            Box.TRANSACTION_CODING, List.of(Box.TRANSACTION_CODE),
            Box.TRANSACTION_FORM_TYPE, List.of(Box.VOLUNTARILY_REPORTED, Box.TRANSACTION_CODE),
            Box.EQUITY_SWAP_INVOLVED, List.of(Box.TRANSACTION_CODE),
            Box.TRANSACTION_TIMELINESS, List.of(Box.VOLUNTARILY_REPORTED, Box.TRANSACTION_CODE));

    private static final Evidence NONE = new Evidence(Map.of());

    /** Keeps its own copy, in the given order. */
    public Evidence {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /**
     * Obtains the evidence of which nothing was kept.
     *
     * @return no places
     */
    public static Evidence none() {
        return NONE;
    }

    /**
     * Finds the place of a box. Where paper has one cell for several boxes, such as a number or a value, it is the place
     * of the cell.
     *
     * @param path the box
     * @return its place, if known
     */
    public Optional<Location> of(BoxPath path) {
        Location place = places.get(path);
        for (Box cell : CELLS.getOrDefault(path.box(), List.of())) {
            place = place == null ? places.get(new BoxPath(path.area(), path.number(), cell)) : place;
        }
        return Optional.ofNullable(place);
    }
}
