package org.section16.application.reading;

import java.util.Objects;

/**
 * A liberty that a reader took with a damaged or unusual document in order to read it: an element out of its place, a
 * text in another encoding than the declared one. Nothing is lost by it, but the user is told.
 *
 * @param what what was found and how it was taken, in one line
 * @param location where
 */
public record Repair(String what, Location location) {
    /** Checks that nothing is null: that fails here, in the reader that made it, and not later. */
    public Repair {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(location, "location");
    }
}
