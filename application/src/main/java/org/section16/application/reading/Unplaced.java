package org.section16.application.reading;

import java.util.Objects;

/**
 * Something a reader found that belongs to no box: an element that the model does not know, a word left over in a
 * table, a second value for a box that has one. It is reported, never dropped.
 *
 * @param what what it is, in the terms of the document, such as an element path or {@code Table II, line 3}
 * @param text the text as found
 * @param location where it stands
 */
public record Unplaced(String what, String text, Location location) {
    /** Checks that nothing is null: that fails here, in the reader that made it, and not later. */
    public Unplaced {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }
}
