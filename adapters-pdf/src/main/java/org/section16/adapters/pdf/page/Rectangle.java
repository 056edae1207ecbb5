package org.section16.adapters.pdf.page;

import java.util.Collection;

/**
 * A rectangle on a page: points, origin at the top left, so {@code top <= bottom}.
 *
 * @param left  the left edge
 * @param top  the upper edge
 * @param right  the right edge, never left of {@code left}
 * @param bottom  the lower edge, never above {@code top}
 */
public record Rectangle(float left, float top, float right, float bottom) {

    public Rectangle {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(
                    "Expected left <= right and top <= bottom, got " + left + " " + top + " " + right + " " + bottom);
        }
    }

    /** The rectangle between two opposite corners, given in any order. */
    public static Rectangle ofCorners(float x1, float y1, float x2, float y2) {
        return new Rectangle(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /**
     * The smallest rectangle around all the given ones.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rectangle around(Collection<Rectangle> parts) {
        return parts.stream()
                .reduce(Rectangle::union)
                .orElseThrow(() -> new IllegalArgumentException("Expected at least one rectangle, got none"));
    }

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public float centreX() {
        return (left + right) / 2;
    }

    public float centreY() {
        return (top + bottom) / 2;
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    /** Whether the middle of the other rectangle lies in this one. */
    public boolean holds(Rectangle other) {
        return contains(other.centreX(), other.centreY());
    }

    /** How much of the two rectangles' heights coincides; negative is the distance between them. */
    public float sharedHeight(Rectangle other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** How much of the two rectangles' widths coincides; negative is the distance between them. */
    public float sharedWidth(Rectangle other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    public Rectangle union(Rectangle other) {
        return new Rectangle(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** This rectangle with all coordinates multiplied. */
    Rectangle times(float factor) {
        return new Rectangle(left * factor, top * factor, right * factor, bottom * factor);
    }
}
