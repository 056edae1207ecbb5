package org.section16.application.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.form.BoxPath;

/**
 * Where in its document each value of a filing stands.
 *
 * @param places the place of each box that holds something and whose place is known
 */
public record Evidence(Map<BoxPath, Location> places) {
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
     * Finds the place of a box.
     *
     * @param box the box
     * @return its place, if known
     */
    public Optional<Location> of(BoxPath box) {
        return Optional.ofNullable(places.get(box));
    }
}
