package org.section16.adapters.pdf.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where on a page a short text can stand beside a box without covering anything. What is given a place is itself not
 * covered afterwards.
 */
final class FreeSpots {

    /** Between a box and what stands beside it. */
    private static final float GAP = 0.4f;

    /** How far from its box a text may move, in its own widths or heights, before something is touched. */
    private static final int FARTHEST = 3;

    private final Rectangle page;
    private final List<Rectangle> taken;

    /**
     * @param page  the page, or the part of it that can be used
     * @param taken  what must not be covered
     */
    FreeSpots(Rectangle page, Collection<Rectangle> taken) {
        this.page = page;
        this.taken = new ArrayList<>(taken);
    }

    /** The nearest free place of that size; the one that covers least if none is free. */
    Rectangle take(Rectangle box, float width, float height) {
        Rectangle found = around(box, width, height).stream()
                .min(Comparator.comparing(this::covered))
                .orElseThrow();
        taken.add(found);
        return found;
    }

    /** Right and left of the box first, where it is clear what is meant, then above and below; near ones first. */
    private static List<Rectangle> around(Rectangle box, float width, float height) {
        List<Rectangle> spots = new ArrayList<>();
        for (int step = 0; step < FARTHEST; step++) {
            float right = box.right() + GAP + step * width;
            float left = box.left() - GAP - (step + 1) * width;
            for (float top : List.of(box.top(), box.centreY() - height / 2, box.bottom() - height)) {
                spots.add(at(right, top, width, height));
                spots.add(at(left, top, width, height));
            }
            float above = box.top() - GAP - (step + 1) * height;
            float below = box.bottom() + GAP + step * height;
            for (float from : List.of(box.left(), box.centreX() - width / 2, box.right() - width)) {
                spots.add(at(from, above, width, height));
                spots.add(at(from, below, width, height));
            }
        }
        return spots;
    }

    private float covered(Rectangle spot) {
        boolean inside = page.contains(spot.left(), spot.top()) && page.contains(spot.right(), spot.bottom());
        float sum = inside ? 0 : spot.width() * spot.height();
        for (Rectangle each : taken) {
            sum += Math.max(0, spot.sharedWidth(each)) * Math.max(0, spot.sharedHeight(each));
        }
        return sum;
    }

    private static Rectangle at(float left, float top, float width, float height) {
        return new Rectangle(left, top, left + width, top + height);
    }
}
