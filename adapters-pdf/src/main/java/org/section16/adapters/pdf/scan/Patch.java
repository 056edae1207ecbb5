package org.section16.adapters.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.scan.TextRecognition.Arrangement;

/**
 * A part of the picture of a page whose text is recognised by itself: a line of a cell, or all that stands in no cell.
 * Columns that stand side by side are never taken for one line so.
 *
 * @param picture  with a margin of paper
 * @param left  of the picture on the page, in dots
 * @param top  of the picture on the page, in dots
 * @param arrangement  of the text
 */
record Patch(BufferedImage picture, int left, int top, Arrangement arrangement) {

    /** Recognition wants paper around the ink. */
    private static final int MARGIN = 12;

    /** What is left of a border, from its middle. */
    private static final int BORDER = 6;

    /** Rows of a picture with fewer dark dots hold dirt only. */
    private static final int LEAST_INK = 2;

    /** What is lower than this is dirt; a stop in the smallest type is 3 dots high and never alone. */
    private static final int LOWEST = 8;

    /** Between the dots and the body of an i. */
    private static final int WITHIN_LINE = 3;

    /** Two lines whose letters touch. */
    private static final int HIGHEST_LINE = 44;

    /** The parts of a page. */
    static List<Patch> of(BufferedImage picture, Page page, float dotsPerPoint) {
        BufferedImage rest = copy(picture, 0, 0, picture.getWidth(), picture.getHeight());
        List<Patch> patches = new ArrayList<>();
        List<Rectangle> areas = Grid.of(page).cells().stream()
                .map(Cell::area)
                .map(area -> new Rectangle(
                        area.left() * dotsPerPoint,
                        area.top() * dotsPerPoint,
                        area.right() * dotsPerPoint,
                        area.bottom() * dotsPerPoint))
                .sorted((one, other) -> Float.compare(size(one), size(other))) // inner cells before outer ones
                .toList();
        for (Rectangle area : areas) {
            addLines(rest, area, patches);
            clear(rest, area);
        }
        patches.add(new Patch(rest, 0, 0, Arrangement.SCATTERED));
        return patches;
    }

    private static float size(Rectangle area) {
        return area.width() * area.height();
    }

    private static void addLines(BufferedImage picture, Rectangle area, List<Patch> patches) {
        int left = Math.round(area.left()) + BORDER;
        int right = Math.min(picture.getWidth(), Math.round(area.right())) - BORDER;
        int bottom = Math.min(picture.getHeight(), Math.round(area.bottom()));
        Dots dots = Dots.of(picture);
        int first = -1;
        int last = -1;
        for (int y = Math.round(area.top()); y <= bottom; y++) {
            if (y < bottom && ink(dots, left, right, y) >= LEAST_INK) {
                first = first < 0 ? y : first;
                last = y;
            } else if (first >= 0 && (y - last > WITHIN_LINE || y == bottom)) {
                if (last - first >= LOWEST) {
                    patches.add(line(picture, left, first, right, last + 1));
                }
                first = -1;
            }
        }
    }

    private static int ink(Dots dots, int left, int right, int y) {
        int ink = 0;
        for (int x = left; x < right; x++) {
            ink += dots.isDark(x, y) ? 1 : 0;
        }
        return ink;
    }

    private static Patch line(BufferedImage picture, int left, int top, int right, int bottom) {
        BufferedImage line = copy(picture, left, top, right, bottom);
        Arrangement arrangement = bottom - top > HIGHEST_LINE ? Arrangement.BLOCK : Arrangement.LINE;
        return new Patch(line, left - MARGIN, top - MARGIN, arrangement);
    }

    private static BufferedImage copy(BufferedImage picture, int left, int top, int right, int bottom) {
        boolean whole = right - left == picture.getWidth() && bottom - top == picture.getHeight();
        int margin = whole ? 0 : MARGIN;
        BufferedImage copy =
                new BufferedImage(right - left + 2 * margin, bottom - top + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = copy.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        graphics.drawImage(picture.getSubimage(left, top, right - left, bottom - top), margin, margin, null);
        graphics.dispose();
        return copy;
    }

    private static void clear(BufferedImage picture, Rectangle area) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(
                Math.round(area.left()),
                Math.round(area.top()),
                Math.round(area.width()) + 1,
                Math.round(area.height()) + 1);
        graphics.dispose();
    }
}
