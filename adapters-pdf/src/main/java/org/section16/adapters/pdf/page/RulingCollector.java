package org.section16.adapters.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines among the drawn shapes.
 *
 * <p>Printers disagree on how to draw the border of a table cell: thin filled rectangles, thin filled polygons with
 * slanted ends, strokes, or a filled ring of one rectangle inside another.
 */
final class RulingCollector {

    /** Borders are at most three pixels wide, which is 2.25 points unless the page is enlarged. */
    private static final float THICKEST = 3f;

    /** Shorter pieces are dots of a dotted line or parts of a drawn letter. */
    private static final float SHORTEST = 2f;

    /** Edges that coincide may differ by rounding, and by half the thickness of a line. */
    static final float SAME_EDGE = 1.2f;

    private final PageSpace space;
    private final Clips clips;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Rectangle> subpaths = new ArrayList<>();
    private final List<Ruling> segments = new ArrayList<>();
    private float penX;
    private float penY;
    private float startX;
    private float startY;
    private float left;
    private float top;
    private float right;
    private float bottom;
    private boolean open;

    RulingCollector(PageSpace space, Clips clips) {
        this.space = space;
        this.clips = clips;
    }

    void moveTo(float pageX, float pageY) {
        endSubpath();
        penX = space.x(pageX, pageY);
        penY = space.y(pageX, pageY);
        startX = penX;
        startY = penY;
        left = penX;
        right = penX;
        top = penY;
        bottom = penY;
        open = true;
    }

    void lineTo(float pageX, float pageY) {
        draw(space.x(pageX, pageY), space.y(pageX, pageY));
    }

    /** A curve is no border; only its end matters for what follows. */
    void curveTo(float pageX, float pageY) {
        penX = space.x(pageX, pageY);
        penY = space.y(pageX, pageY);
        widen(penX, penY);
    }

    void closePath() {
        if (open) {
            draw(startX, startY);
        }
    }

    void fill() {
        endSubpath();
        if (subpaths.size() == 2 && isRing(subpaths.get(0), subpaths.get(1))) {
            addBorder(subpaths.get(0).union(subpaths.get(1)));
        } else {
            subpaths.forEach(this::addIfThin);
        }
        forgetPath();
    }

    void stroke() {
        segments.forEach(this::add);
        forgetPath();
    }

    void forgetPath() {
        subpaths.clear();
        segments.clear();
        open = false;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    private void draw(float x, float y) {
        if (Math.abs(y - penY) < Math.abs(x - penX)) {
            addSegment(Math.abs(y - penY), Ruling.horizontal(penY, Math.min(penX, x), Math.max(penX, x)));
        } else {
            addSegment(Math.abs(x - penX), Ruling.vertical(penX, Math.min(penY, y), Math.max(penY, y)));
        }
        penX = x;
        penY = y;
        widen(x, y);
    }

    private void addSegment(float slant, Ruling segment) {
        if (slant < 1 && segment.length() >= SHORTEST) {
            segments.add(segment);
        }
    }

    private void widen(float x, float y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    private void endSubpath() {
        if (open && (left < right || top < bottom)) {
            subpaths.add(new Rectangle(left, top, right, bottom));
        }
        open = false;
    }

    private static boolean isRing(Rectangle a, Rectangle b) {
        Rectangle outer = a.width() > b.width() ? a : b;
        Rectangle inner = a.width() > b.width() ? b : a;
        return outer.contains(inner.left(), inner.top())
                && outer.contains(inner.right(), inner.bottom())
                && outer.width() - inner.width() <= 2 * THICKEST
                && outer.height() - inner.height() <= 2 * THICKEST;
    }

    private void addBorder(Rectangle box) {
        add(Ruling.horizontal(box.top(), box.left(), box.right()));
        add(Ruling.horizontal(box.bottom(), box.left(), box.right()));
        add(Ruling.vertical(box.left(), box.top(), box.bottom()));
        add(Ruling.vertical(box.right(), box.top(), box.bottom()));
    }

    private void add(Ruling ruling) {
        clips.visible(ruling).filter(seen -> seen.length() >= SHORTEST).ifPresent(rulings::add);
    }

    private void addIfThin(Rectangle shape) {
        if (shape.height() <= THICKEST && shape.width() > shape.height() && shape.width() >= SHORTEST) {
            add(Ruling.horizontal(shape.centreY(), shape.left(), shape.right()));
        } else if (shape.width() <= THICKEST && shape.height() > shape.width() && shape.height() >= SHORTEST) {
            add(Ruling.vertical(shape.centreX(), shape.top(), shape.bottom()));
        }
    }
}
