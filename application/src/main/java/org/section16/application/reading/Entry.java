package org.section16.application.reading;

import java.util.List;
import java.util.Objects;

/**
 * What a reader found in one box: the text and the marks as they stand there.
 *
 * @param text the text as found, without the marks; empty if there is none. White space at its ends does not matter
 * @param marks the footnote marks as found and in their order, each as {@code F1}, {@code 1} or {@code (1)}
 * @param location where the text stands or, if there is none, the marks
 */
public record Entry(String text, List<String> marks, Location location) {
    /** Keeps its own copy of the marks. A null fails here, in the reader that made it, and not later. */
    public Entry {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        marks = List.copyOf(marks);
    }

    /**
     * Obtains an entry without marks.
     *
     * @param text the text as found
     * @param location where it stands
     * @return the entry
     */
    public static Entry of(String text, Location location) {
        return new Entry(text, List.of(), location);
    }

    /** Returns text and marks as one text, for messages. */
    String describe() {
        String together = text.strip() + " " + String.join(" ", marks);
        return together.strip();
    }

    /**
     * Says whether there is neither text nor mark.
     *
     * @return whether the box was seen and is empty
     */
    public boolean isBlank() {
        return marks.isEmpty() && text.isBlank();
    }
}
