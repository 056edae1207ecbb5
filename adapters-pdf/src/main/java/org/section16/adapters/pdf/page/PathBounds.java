package org.section16.adapters.pdf.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;

/** The smallest upright rectangle around the path being drawn, in the page's own coordinates. */
final class PathBounds {

    private float left;
    private float low;
    private float right;
    private float high;

    PathBounds() {
        clear();
    }

    void clear() {
        left = Float.POSITIVE_INFINITY;
        low = Float.POSITIVE_INFINITY;
        right = Float.NEGATIVE_INFINITY;
        high = Float.NEGATIVE_INFINITY;
    }

    void widen(float x, float y) {
        left = Math.min(left, x);
        low = Math.min(low, y);
        right = Math.max(right, x);
        high = Math.max(high, y);
    }

    /** The rectangle as a path; of a path without points, a rectangle that nothing lies in. */
    GeneralPath path() {
        return new GeneralPath(
                right < left ? new Rectangle2D.Float() : new Rectangle2D.Float(left, low, right - left, high - low));
    }
}
