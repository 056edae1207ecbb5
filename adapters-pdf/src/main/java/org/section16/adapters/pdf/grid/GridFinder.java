package org.section16.adapters.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

/**
 * Finds the cells of one page: the smallest rectangles with a line along each of their four sides.
 *
 * <p>All lines together make a lattice of corners. A cell begins at a corner that has a line to its right and a line
 * below it, and ends at the nearest corner that closes both.
 */
final class GridFinder {

    /** The narrowest real column is a check box of five pixels and its padding; closer lines are one border. */
    private static final float NARROWEST = 4f;

    /** The finest real page has 80 lines by 60; a page with more corners than this is a drawing, not a form. */
    private static final int MOST_CORNERS = 20_000;

    private final Page page;
    private final List<Ruling> above;
    private final List<Ruling> below;
    private final List<Ruling> right;
    private final List<Lines.Line> rows;
    private final List<Lines.Line> columns;
    private final boolean[][] drawnAcross;
    private final boolean[][] drawnDown;

    GridFinder(Page page) {
        this.page = page;
        MissingEdges missing = new MissingEdges(page.rulings());
        CutText upper = new CutText(page, missing.above(), true);
        CutText lower = new CutText(page, missing.below(), false);
        above = upper.edges();
        below = lower.edges();
        right = missing.right();
        List<Ruling> all = Stream.of(page.rulings(), above, below, right, upper.columns(), lower.columns())
                .flatMap(List::stream)
                .toList();
        rows = Lines.of(all, true);
        columns = Lines.of(all, false);
        if ((long) rows.size() * columns.size() > MOST_CORNERS) {
            rows.clear();
            columns.clear();
        }
        drawnAcross = drawn(rows, columns);
        drawnDown = drawn(columns, rows);
    }

    Grid grid() {
        List<Rectangle> areas = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < columns.size(); column++) {
                cellFrom(row, column)
                        .filter(area -> area.width() >= NARROWEST && area.height() >= NARROWEST)
                        .ifPresent(areas::add);
            }
        }
        areas.sort(Comparator.comparing(Rectangle::top).thenComparing(Rectangle::left));
        return fill(areas);
    }

    /** For each line and each stretch between two neighbouring lines across, whether it is drawn there. */
    private static boolean[][] drawn(List<Lines.Line> lines, List<Lines.Line> across) {
        boolean[][] drawn = new boolean[lines.size()][Math.max(0, across.size() - 1)];
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j + 1 < across.size(); j++) {
                drawn[i][j] = lines.get(i)
                        .isDrawn(across.get(j).at(), across.get(j + 1).at());
            }
        }
        return drawn;
    }

    private Optional<Rectangle> cellFrom(int top, int left) {
        for (int bottom = top + 1; bottom < rows.size() && drawnDown[left][bottom - 1]; bottom++) {
            for (int right = left + 1; right < columns.size() && drawnAcross[top][right - 1]; right++) {
                if (isAllDrawn(drawnDown[right], top, bottom) && isAllDrawn(drawnAcross[bottom], left, right)) {
                    return Optional.of(new Rectangle(
                            columns.get(left).at(),
                            rows.get(top).at(),
                            columns.get(right).at(),
                            rows.get(bottom).at()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAllDrawn(boolean[] drawn, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!drawn[i]) {
                return false;
            }
        }
        return true;
    }

    private Grid fill(List<Rectangle> areas) {
        List<List<Word>> words =
                areas.stream().map(area -> (List<Word>) new ArrayList<Word>()).toList();
        List<Word> loose = new ArrayList<>();
        for (Word word : page.words()) {
            int cell = smallestAround(areas, word);
            (cell < 0 ? loose : words.get(cell)).add(word);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Rectangle area = areas.get(i);
            boolean openAbove = runsAlong(above, area.top(), area.left(), area.right());
            boolean openBelow = runsAlong(below, area.bottom(), area.left(), area.right());
            boolean openRight = runsAlong(right, area.right(), area.top(), area.bottom());
            cells.add(new Cell(page.number(), area, openAbove, openBelow, openRight, words.get(i)));
        }
        return new Grid(page, cells, loose);
    }

    /**
     * The number of the cell around a word; of a table within a cell, the inner one; -1 if there is none.
     *
     * @param areas  from top to bottom
     */
    private static int smallestAround(List<Rectangle> areas, Word word) {
        int smallest = -1;
        float bottom = word.area().bottom();
        for (int i = 0; i < areas.size() && areas.get(i).top() <= bottom; i++) {
            Rectangle area = areas.get(i);
            if (area.holds(word.area()) && (smallest < 0 || size(area) < size(areas.get(smallest)))) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static float size(Rectangle area) {
        return area.width() * area.height();
    }

    private static boolean runsAlong(List<Ruling> edges, float at, float from, float to) {
        return edges.stream()
                .anyMatch(edge ->
                        Math.abs(edge.at() - at) <= Lines.ONE_BORDER && edge.covers(from, to, Lines.ONE_BORDER));
    }
}
