package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/** Finds the connected shapes of ink in an area: letters, parts of letters, dirt. */
final class Shapes {

    private final Dots dots;
    private final Area area;
    private final boolean[] seen;
    private int[] pending = new int[256];
    private int count;

    private Shapes(Dots dots, Area area) {
        this.dots = dots;
        this.area = area;
        this.seen = new boolean[area.width() * area.height()];
    }

    /** The smallest rectangles around the shapes, from left to right. */
    static List<Area> in(Dots dots, Area area) {
        Shapes shapes = new Shapes(dots, area);
        List<Area> found = new ArrayList<>();
        for (int x = area.left(); x < area.right(); x++) {
            for (int y = area.top(); y < area.bottom(); y++) {
                if (shapes.isNew(x, y)) {
                    found.add(shapes.follow(x, y));
                }
            }
        }
        return found;
    }

    private boolean isNew(int x, int y) {
        boolean inside = x >= area.left() && x < area.right() && y >= area.top() && y < area.bottom();
        return inside && dots.isDark(x, y) && !seen[(y - area.top()) * area.width() + x - area.left()];
    }

    private Area follow(int startX, int startY) {
        Area shape = new Area(startX, startY, startX + 1, startY + 1);
        push(startX, startY);
        while (count > 0) {
            int at = pending[--count];
            int x = at % area.width() + area.left();
            int y = at / area.width() + area.top();
            shape = shape.union(new Area(x, y, x + 1, y + 1));
            for (int nextY = y - 1; nextY <= y + 1; nextY++) {
                for (int nextX = x - 1; nextX <= x + 1; nextX++) {
                    if (isNew(nextX, nextY)) {
                        push(nextX, nextY);
                    }
                }
            }
        }
        return shape;
    }

    private void push(int x, int y) {
        int at = (y - area.top()) * area.width() + x - area.left();
        seen[at] = true;
        if (count == pending.length) {
            pending = Arrays.copyOf(pending, 2 * count);
        }
        pending[count++] = at;
    }
}
