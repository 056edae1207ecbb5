package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/**
 * Cuts an area into its lines of text: along blank rows, then each strip along wide blank columns, then each of those
 * along blank rows again, until nothing parts what is left.
 */
final class CutPage {

    /** Between the dots and the body of an i. */
    private static final int WITHIN_LINE = 3;

    /** A space is a quarter to a third of the size of the type; columns are further apart, in type of 7 to 12 points. */
    private static final int BETWEEN_COLUMNS = 30;

    /** Rows and columns with fewer dark dots are blank but for dirt. */
    private static final int LEAST_INK = 2;

    /** Deeper nesting is a drawing. */
    private static final int DEEPEST = 8;

    private final Dots dots;
    private final List<Area> parts = new ArrayList<>();

    private CutPage(Dots dots) {
        this.dots = dots;
    }

    /** The parts, as large as their ink. */
    static List<Area> parts(Dots dots, Area area) {
        CutPage cut = new CutPage(dots);
        cut.cut(area, DEEPEST, 0);
        return cut.parts;
    }

    private void cut(Area area, int depth, int whole) {
        boolean rows = depth % 2 == 0;
        List<Area> pieces = rows ? rows(area) : columns(area);
        int uncut = pieces.size() == 1 ? whole + 1 : 0;
        for (Area piece : pieces) {
            if (depth == 0 || uncut == 2) {
                parts.add(piece);
            } else {
                cut(piece, depth - 1, uncut);
            }
        }
    }

    private List<Area> rows(Area area) {
        int[] ink = new int[area.height()];
        for (int y = 0; y < ink.length; y++) {
            ink[y] = dots.count(new Area(area.left(), area.top() + y, area.right(), area.top() + y + 1));
        }
        return runs(ink, WITHIN_LINE).stream()
                .map(run -> new Area(area.left(), area.top() + run[0], area.right(), area.top() + run[1]))
                .toList();
    }

    private List<Area> columns(Area area) {
        int[] ink = new int[area.width()];
        for (int x = 0; x < ink.length; x++) {
            ink[x] = dots.count(new Area(area.left() + x, area.top(), area.left() + x + 1, area.bottom()));
        }
        return runs(ink, BETWEEN_COLUMNS).stream()
                .map(run -> new Area(area.left() + run[0], area.top(), area.left() + run[1], area.bottom()))
                .toList();
    }

    /** The stretches with ink, each with the place behind its end, that are more than a gap apart. */
    private static List<int[]> runs(int[] ink, int gap) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] >= LEAST_INK) {
                int[] last = runs.isEmpty() ? new int[] {0, -gap - 1} : runs.get(runs.size() - 1);
                if (i - last[1] > gap) {
                    runs.add(new int[] {i, i + 1});
                } else {
                    last[1] = i + 1;
                }
            }
        }
        return runs;
    }
}
