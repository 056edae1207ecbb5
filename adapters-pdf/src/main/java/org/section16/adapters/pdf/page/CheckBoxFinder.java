package org.section16.adapters.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds check boxes among the drawn shapes: a small square, with rounded corners or not, that no border runs on from;
 * ticked if a smaller shape is drawn into it afterwards.
 *
 * <p>Browsers paint a check box as ground, paper and frame, one over the other, and the tick in white on a dark ground.
 * So colours do not matter here, only what lies in what.
 */
final class CheckBoxFinder {

    /** The sides of check boxes as shares of the type beside them, which is half to twice as large. */
    private static final float SMALLEST = 0.6f;

    private static final float LARGEST = 2.2f;

    /** Shapes larger than this, in points, are none on any paper. */
    private static final float MOST_POINTS = 60f;

    /** Sides of a square differ by no more than this share. */
    private static final float SQUARE = 0.15f;

    /** Ground, paper and frame of one box differ by a pixel or two on each side. */
    private static final float SAME_BOX = 2f;

    /** A tick takes up at least this share of the box each way, and a filled square at most the second. */
    private static final float LEAST_TICK = 0.25f;

    private static final float MOST_FILLING = 0.75f;

    private final PageSpace space;
    private final List<Box> boxes = new ArrayList<>();
    private float left;
    private float top;
    private float right;
    private float bottom;
    private float penX;
    private float penY;
    private boolean slanted;

    /** A box that can still be ticked. */
    private static final class Box {

        private Rectangle area;
        private boolean ticked;

        Box(Rectangle area) {
            this.area = area;
        }

        boolean isSame(Rectangle other) {
            return Math.abs(area.left() - other.left()) < SAME_BOX
                    && Math.abs(area.right() - other.right()) < SAME_BOX
                    && Math.abs(area.top() - other.top()) < SAME_BOX
                    && Math.abs(area.bottom() - other.bottom()) < SAME_BOX;
        }

        boolean surrounds(Rectangle other) {
            return area.left() - 1 <= other.left()
                    && other.right() <= area.right() + 1
                    && area.top() - 1 <= other.top()
                    && other.bottom() <= area.bottom() + 1;
        }

        /** Whether a line along one of the sides goes on beyond: then this is a cell of a table. */
        boolean isCell(Ruling ruling) {
            float low = ruling.horizontal() ? area.top() : area.left();
            float high = ruling.horizontal() ? area.bottom() : area.right();
            float start = ruling.horizontal() ? area.left() : area.top();
            float end = ruling.horizontal() ? area.right() : area.bottom();
            boolean along = Math.abs(ruling.at() - low) < 1 || Math.abs(ruling.at() - high) < 1;
            boolean touches = ruling.from() < end + 1 && ruling.to() > start - 1;
            return along && touches && (ruling.from() < start - SAME_BOX || ruling.to() > end + SAME_BOX);
        }
    }

    CheckBoxFinder(PageSpace space) {
        this.space = space;
        forgetPath();
    }

    void moveTo(float pageX, float pageY) {
        penX = space.x(pageX, pageY);
        penY = space.y(pageX, pageY);
        widen();
    }

    void lineTo(float pageX, float pageY) {
        float x = space.x(pageX, pageY);
        float y = space.y(pageX, pageY);
        slanted |= Math.min(Math.abs(x - penX), Math.abs(y - penY)) > 1;
        penX = x;
        penY = y;
        widen();
    }

    void curveTo(float pageX, float pageY) {
        penX = space.x(pageX, pageY);
        penY = space.y(pageX, pageY);
        widen();
    }

    /** Takes the path for painted, in whatever colour. */
    void paint() {
        boolean small = right - left <= MOST_POINTS && bottom - top <= MOST_POINTS;
        if (small && left <= right) {
            Rectangle area = new Rectangle(left, top, right, bottom);
            if (isSquare(area) && !slanted) {
                addSquare(area);
            } else {
                tick(area);
            }
        }
    }

    void forgetPath() {
        left = Float.POSITIVE_INFINITY;
        top = Float.POSITIVE_INFINITY;
        right = Float.NEGATIVE_INFINITY;
        bottom = Float.NEGATIVE_INFINITY;
        slanted = false;
    }

    /**
     * The check boxes, without the squares that are cells of a table.
     *
     * @param rulings  of the page
     * @param typeSize  the usual size of its type, in points
     */
    List<CheckBox> checkBoxes(List<Ruling> rulings, float typeSize) {
        return boxes.stream()
                .filter(box -> box.area.width() >= SMALLEST * typeSize && box.area.width() <= LARGEST * typeSize)
                .filter(box -> rulings.stream().noneMatch(box::isCell))
                .map(box -> new CheckBox(box.area, box.ticked))
                .toList();
    }

    private void widen() {
        left = Math.min(left, penX);
        top = Math.min(top, penY);
        right = Math.max(right, penX);
        bottom = Math.max(bottom, penY);
    }

    private static boolean isSquare(Rectangle area) {
        float longer = Math.max(area.width(), area.height());
        return longer > SAME_BOX && Math.abs(area.width() - area.height()) <= SQUARE * longer;
    }

    private void addSquare(Rectangle area) {
        for (Box box : boxes) {
            if (box.isSame(area)) {
                box.area = box.area.union(area);
                return;
            }
        }
        if (!tick(area)) {
            boxes.add(new Box(area));
        }
    }

    /** Ticks the box that a shape lies in; a square in a square only if it leaves a margin. */
    private boolean tick(Rectangle area) {
        for (Box box : boxes) {
            boolean large =
                    area.width() >= LEAST_TICK * box.area.width() && area.height() >= LEAST_TICK * box.area.height();
            boolean inside = slanted || area.width() <= MOST_FILLING * box.area.width();
            if (large && inside && box.surrounds(area)) {
                box.ticked = true;
                return true;
            }
        }
        return false;
    }
}
