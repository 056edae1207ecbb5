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

    /** Borders are at most three pixels wide, which is 2.25 points beside type of 6.5 points. */
    private static final float THICKEST = 3f;

    /** The same as a share of the size of the type beside it. */
    private static final float THICKEST_BESIDE_TYPE = 0.46f;

    /** Pages are enlarged to posters at most. */
    private static final float THICKEST_ON_POSTERS = 20f;

    /** Shorter pieces are dots of a dotted line or parts of a drawn letter. */
    private static final float SHORTEST = 2f;

    /** Edges that coincide may differ by rounding, and by half the thickness of a line. */
    static final float SAME_EDGE = 1.2f;

    private final PageSpace space;
    private final Clips clips;
    private final Budget budget;
    private final List<Drawn> drawn = new ArrayList<>();
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

    /** What may be a line, if it is not too thick for one. */
    private record Drawn(Ruling line, float thickness) {}

    RulingCollector(PageSpace space, Clips clips, Budget budget) {
        this.space = space;
        this.clips = clips;
        this.budget = budget;
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
            addBorder(
                    subpaths.get(0).union(subpaths.get(1)),
                    Math.abs(subpaths.get(0).width() - subpaths.get(1).width()) / 2);
        } else {
            subpaths.forEach(this::addIfThin);
        }
        forgetPath();
    }

    void stroke() {
        segments.forEach(line -> add(line, 0));
        forgetPath();
    }

    void forgetPath() {
        subpaths.clear();
        segments.clear();
        open = false;
    }

    /** The lines, on a page whose type has a size. */
    List<Ruling> rulings(float typeSize) {
        float thickest = Math.max(THICKEST, THICKEST_BESIDE_TYPE * typeSize);
        return drawn.stream()
                .filter(each -> each.thickness() <= thickest)
                .map(Drawn::line)
                .toList();
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
                && outer.width() - inner.width() <= 2 * THICKEST_ON_POSTERS
                && outer.height() - inner.height() <= 2 * THICKEST_ON_POSTERS;
    }

    private void addBorder(Rectangle box, float thickness) {
        add(Ruling.horizontal(box.top(), box.left(), box.right()), thickness);
        add(Ruling.horizontal(box.bottom(), box.left(), box.right()), thickness);
        add(Ruling.vertical(box.left(), box.top(), box.bottom()), thickness);
        add(Ruling.vertical(box.right(), box.top(), box.bottom()), thickness);
    }

    private void add(Ruling ruling, float thickness) {
        budget.spendLine();
        clips.visible(ruling)
                .filter(seen -> seen.length() >= SHORTEST)
                .ifPresent(seen -> drawn.add(new Drawn(seen, thickness)));
    }

    private void addIfThin(Rectangle shape) {
        boolean across = shape.width() > shape.height();
        float thickness = across ? shape.height() : shape.width();
        float length = across ? shape.width() : shape.height();
        if (thickness <= THICKEST_ON_POSTERS && length >= SHORTEST && length > thickness) {
            Ruling line = across
                    ? Ruling.horizontal(shape.centreY(), shape.left(), shape.right())
                    : Ruling.vertical(shape.centreX(), shape.top(), shape.bottom());
            add(line, thickness);
        }
    }
}
