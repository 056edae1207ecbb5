package org.section16.adapters.pdf.page;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What the clipping paths leave to be seen.
 *
 * <p>Some programs draw a long table on every page it reaches and clip it to the page; some draw a whole frame four
 * times and clip it to one of its sides. So a shape counts only as far as it is seen. One thing is kept although it is
 * not seen: what a window as wide as the page cuts off at its right. There stand the columns that a narrow page loses.
 */
final class Clips {

    /** A window wider than this share of the page is the page itself, or its part within the margins. */
    private static final float WINDOW = 0.5f;

    private final PageSpace space;
    private List<Path2D> paths = List.of();
    private int count = -1;
    private float top;
    private float bottom;
    private float left;
    private float right;
    private float windowTop;
    private float windowRight;
    private float windowBottom;

    Clips(PageSpace space) {
        this.space = space;
        use(paths);
    }

    /** Takes note of the clipping paths of the moment. PDFBox only ever adds to such a list, or takes another. */
    void use(List<Path2D> current) {
        if (current == paths && current.size() == count) {
            return;
        }
        paths = current;
        count = current.size();
        top = Float.NEGATIVE_INFINITY;
        left = Float.NEGATIVE_INFINITY;
        windowTop = Float.NEGATIVE_INFINITY;
        bottom = Float.POSITIVE_INFINITY;
        right = Float.POSITIVE_INFINITY;
        windowRight = space.width();
        windowBottom = Float.POSITIVE_INFINITY;
        current.forEach(this::narrow);
    }

    private void narrow(Path2D path) {
        Rectangle2D box = path.getBounds2D();
        Rectangle area =
                space.area((float) box.getMinX(), (float) box.getMinY(), (float) box.getMaxX(), (float) box.getMaxY());
        top = Math.max(top, area.top());
        bottom = Math.min(bottom, area.bottom());
        if (area.width() > WINDOW * space.width()) {
            windowTop = Math.max(windowTop, area.top());
            windowBottom = Math.min(windowBottom, area.bottom());
            windowRight = Math.min(windowRight, area.right());
        } else {
            left = Math.max(left, area.left());
            right = Math.min(right, area.right());
        }
    }

    /** Whether text at a height is seen. */
    boolean shows(float y) {
        return windowTop <= y && y <= windowBottom;
    }

    /** Where the page, or its part within the margins, ends at the right. */
    float rightEdge() {
        return windowRight;
    }

    /** The part of a line that is seen, if any. */
    Optional<Ruling> visible(Ruling line) {
        boolean beside = line.horizontal() ? isOutside(line.at(), top, bottom) : isOutside(line.at(), left, right);
        float from = Math.max(line.from(), line.horizontal() ? left : top);
        float to = Math.min(line.to(), line.horizontal() ? right : bottom);
        return beside || from > to ? Optional.empty() : Optional.of(new Ruling(line.horizontal(), line.at(), from, to));
    }

    /** The middle of a line is compared with the edges of what may be only as thick as the line. */
    private static boolean isOutside(float at, float from, float to) {
        return at < from - RulingCollector.SAME_EDGE || at > to + RulingCollector.SAME_EDGE;
    }
}
