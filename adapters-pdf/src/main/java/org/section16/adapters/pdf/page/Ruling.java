package org.section16.adapters.pdf.page;

/**
 * A line drawn on the page, horizontal or vertical; its thickness is left out.
 *
 * @param horizontal  whether it runs from left to right, otherwise from top to bottom
 * @param at  the y of a horizontal, the x of a vertical line
 * @param from  where it begins: the left end or the upper end
 * @param to  where it ends: the right end or the lower end
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

    public Ruling {
        if (!(from <= to)) {
            throw new IllegalArgumentException("Expected from <= to, got " + from + " " + to);
        }
    }

    public static Ruling horizontal(float y, float left, float right) {
        return new Ruling(true, y, left, right);
    }

    public static Ruling vertical(float x, float top, float bottom) {
        return new Ruling(false, x, top, bottom);
    }

    public float length() {
        return to - from;
    }

    /** Whether the line, lengthened by the tolerance at both ends, covers the stretch between two points. */
    public boolean covers(float start, float end, float tolerance) {
        return from - tolerance <= start && end <= to + tolerance;
    }

    /** This line with all coordinates multiplied. */
    Ruling times(float factor) {
        return new Ruling(horizontal, at * factor, from * factor, to * factor);
    }
}
