package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/**
 * Finds what stands raised in a line of text: footnote marks, which recognition spells as quotation marks or letters of the
 * word before when it sees them in one line with it.
 */
final class RaisedMarks {

    /** Some letters of every line stand on it; a comma or a g hangs below, and is a smaller part of its text. */
    private static final float STANDING = 0.2f;

    private static final int SAME_HEIGHT = 2;

    /** The brackets of a mark end a quarter of a capital above the line, its figures half of one. */
    private static final float RAISED = 0.13f;

    /** A mark reaches at least this far up, as a share of a capital. */
    private static final float REACHES = 0.9f;

    /** Quotation marks and apostrophes are lower. */
    private static final float LOWEST = 0.42f;

    /** A figure between two brackets, in type of five sixths. */
    private static final float NARROWEST = 0.5f;

    /** Between two signs of one mark, as a share of a capital. */
    private static final float WITHIN = 0.35f;

    private final List<Area> shapes;
    private final int line;
    private final float capital;

    private RaisedMarks(List<Area> shapes) {
        this.shapes = shapes;
        this.line = line(shapes);
        this.capital = line
                - shapes.stream()
                        .filter(shape -> Math.abs(shape.bottom() - line) <= SAME_HEIGHT)
                        .mapToInt(Area::top)
                        .min()
                        .orElse(line);
    }

    /**
     * The areas of the marks.
     *
     * @param shapes  of one line of text, from left to right
     */
    static List<Area> among(List<Area> shapes) {
        if (shapes.size() < 2) {
            return List.of();
        }
        RaisedMarks marks = new RaisedMarks(shapes);
        return marks.groups().stream()
                .filter(group -> group.width() >= NARROWEST * marks.capital)
                .toList();
    }

    /** The lowest height on which enough of the text stands. */
    private static int line(List<Area> shapes) {
        int all = shapes.stream().mapToInt(Area::width).sum();
        return shapes.stream()
                .map(Area::bottom)
                .sorted(Comparator.reverseOrder())
                .filter(bottom -> shapes.stream()
                                .filter(shape -> Math.abs(shape.bottom() - bottom) <= SAME_HEIGHT)
                                .mapToInt(Area::width)
                                .sum()
                        >= STANDING * all)
                .findFirst()
                .orElse(0);
    }

    private List<Area> groups() {
        List<Area> groups = new ArrayList<>();
        for (Area shape : shapes) {
            if (isRaised(shape)) {
                int last = groups.size() - 1;
                if (last >= 0 && shape.left() - groups.get(last).right() <= WITHIN * capital) {
                    groups.set(last, groups.get(last).union(shape));
                } else {
                    groups.add(shape);
                }
            }
        }
        return groups;
    }

    private boolean isRaised(Area shape) {
        return line - shape.bottom() >= Math.max(2, RAISED * capital)
                && line - shape.top() >= REACHES * capital
                && shape.height() >= LOWEST * capital;
    }
}
