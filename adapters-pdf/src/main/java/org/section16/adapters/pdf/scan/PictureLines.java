package org.section16.adapters.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.page.Ruling;

/** The lines of a picture: runs of ink, thin and longer than any letter. */
final class PictureLines {

    /** A fifth of an inch at 300 dots, higher than any letter; the lowest row of a table. */
    private static final int LOWEST = 60;

    /** Wider than the bars of capitals that touch in the largest type of a form, narrower than the narrowest column. */
    private static final int SHORTEST = 90;

    /** What noise may take out of a line. */
    private static final int GAP = 3;

    /** The share of a line that is ink all the same; of a word in bold type it is half. */
    private static final float INKED = 0.9f;

    /** A border, double as browsers draw it, or a shade of a scanner. */
    private static final int THICKEST = 14;

    /** So many times longer than thick; the strokes of large bold letters are six times. */
    private static final int SLENDER = 8;

    /** The middles of the pieces of one line. */
    private static final int ASTRAY = 4;

    /** As much of a line can be too faint. */
    private static final int FAINT = 60;

    /** The share of a faint stretch that is ink all the same; a row may be lower than such a stretch is long. */
    private static final float FAINTLY_INKED = 0.5f;

    /** So far from a line there is paper, but not so far from the strokes of a letter. */
    private static final int BESIDE = 5;

    /** The share of a faint line along which there may be something beside it. */
    private static final float CROWDED = 0.15f;

    /** Text stands close to the borders of columns. */
    private static final float CROWDED_COLUMN = 0.2f;

    /** The gaps in a grey line of which a scanner in black and white makes dots. */
    private static final int BETWEEN_DOTS = 10;

    private static final int SHORTEST_FAINT = 220;

    private static final int LOWEST_FAINT = 120;

    /** The share of ink in a line of dots, each taken with its neighbours. */
    private static final float DOTTED = 0.4f;

    /** A corner may be missing altogether. */
    private static final int CORNER = 12;

    /** Between the two lines of a double border there is paper; they touch at most so far apart. */
    private static final int TOGETHER = 2;

    private final Dots dots;
    private final List<Line> lines = new ArrayList<>();

    /** A line while it grows row by row; across are its rows, or its columns if it is vertical. */
    private static final class Line {

        private final boolean horizontal;
        private final int first;
        private int last;
        private int from;
        private int to;

        Line(boolean horizontal, int across, int from, int to) {
            this.horizontal = horizontal;
            first = across;
            last = across;
            this.from = from;
            this.to = to;
        }

        boolean takes(int across, int start, int end) {
            return across - last <= TOGETHER && start <= to + GAP && end >= from - GAP;
        }

        void take(int across, int start, int end) {
            last = across;
            from = Math.min(from, start);
            to = Math.max(to, end);
        }

        boolean goesOnIn(Line other) {
            return horizontal == other.horizontal
                    && Math.abs(first + last - other.first - other.last) <= 2 * ASTRAY
                    && other.from <= to + FAINT
                    && other.to >= from - FAINT;
        }

        boolean isThin() {
            return last - first < THICKEST && to - from >= SLENDER * (last - first + 1);
        }
    }

    private PictureLines(Dots dots) {
        this.dots = dots;
        find(true);
        find(false);
        findFaint(true);
        findFaint(false);
        lines.removeIf(line -> !line.isThin() || isStroke(line));
        join();
        lines.stream().filter(line -> !line.horizontal).forEach(this::extend); // others may stand free within a box
    }

    /** Whether a short line is the middle of something broad: an upright of a large letter in bold type. */
    private boolean isStroke(Line line) {
        int length = line.to - line.from + 1;
        int beside = 0;
        for (int at = line.from; at <= line.to; at++) {
            boolean before = isInk(line.horizontal, at, line.first - TOGETHER);
            boolean behind = isInk(line.horizontal, at, line.last + TOGETHER);
            beside += before || behind ? 1 : 0;
        }
        return length < LOWEST_FAINT && beside > FAINTLY_INKED * length;
    }

    static PictureLines of(Dots dots) {
        return new PictureLines(dots);
    }

    /** The lines in points. */
    List<Ruling> rulings(float dotsPerPoint) {
        return lines.stream()
                .map(line -> new Ruling(
                        line.horizontal,
                        (line.first + line.last + 1) / 2f / dotsPerPoint,
                        line.from / dotsPerPoint,
                        (line.to + 1) / dotsPerPoint))
                .toList();
    }

    /** Takes the lines out of the picture, which letters would else seem to touch. */
    void erase(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        for (Line line : lines) {
            int thickness = line.last - line.first + 3;
            int length = line.to - line.from + 3;
            graphics.fillRect(
                    line.horizontal ? line.from - 1 : line.first - 1,
                    line.horizontal ? line.first - 1 : line.from - 1,
                    line.horizontal ? length : thickness,
                    line.horizontal ? thickness : length);
        }
        graphics.dispose();
    }

    /** Puts the pieces of a faint line together. */
    private void join() {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = lines.size() - 1; j > i; j--) {
                if (lines.get(i).goesOnIn(lines.get(j))) {
                    lines.get(i).take(lines.get(i).last, lines.get(j).from, lines.get(j).to);
                    lines.remove(j);
                    j = lines.size();
                }
            }
        }
    }

    /** Lets a line whose end is too faint go on to the line that it ends at. */
    private void extend(Line line) {
        for (Line across : lines) {
            boolean reaches = across.horizontal != line.horizontal
                    && across.from <= line.last + ASTRAY
                    && across.to >= line.first - ASTRAY;
            if (reaches && across.first > line.to && isFaint(line, line.to + 1, across.first)) {
                line.to = across.last;
            }
            if (reaches && across.last < line.from && isFaint(line, across.last + 1, line.from)) {
                line.from = across.first;
            }
        }
    }

    private boolean isFaint(Line vertical, int from, int to) {
        if (to - from > FAINT) {
            return false;
        }
        int inked = 0;
        for (int y = from; y < to; y++) {
            boolean ink = dots.count(new Dots.Area(vertical.first - 1, y, vertical.last + 2, y + 1)) > 0;
            boolean letter = dots.isDark(vertical.first - BESIDE, y) || dots.isDark(vertical.last + BESIDE, y);
            inked += ink && !letter ? 1 : 0;
        }
        return to - from <= CORNER || inked >= FAINTLY_INKED * (to - from);
    }

    private void find(boolean horizontal) {
        int across = horizontal ? dots.height() : dots.width();
        List<Line> open = new ArrayList<>();
        for (int at = 0; at < across; at++) {
            int now = at;
            open.removeIf(line -> now - line.last > TOGETHER);
            findRuns(horizontal, at, open);
        }
    }

    private void findRuns(boolean horizontal, int at, List<Line> open) {
        int along = horizontal ? dots.width() : dots.height();
        int start = -1;
        int end = -1;
        int inked = 0;
        for (int i = 0; i <= along; i++) {
            boolean ink = i < along && (horizontal ? dots.isDark(i, at) : dots.isDark(at, i));
            if (ink) {
                start = start < 0 ? i : start;
                inked = start == i ? 1 : inked + 1;
                end = i;
            } else if (start >= 0 && (i - end > GAP || i == along)) {
                if (end - start >= (horizontal ? SHORTEST : LOWEST) && inked >= INKED * (end - start)) {
                    add(horizontal, at, start, end, open);
                }
                start = -1;
            }
        }
    }

    /** Finds lines that are no more than dots in a row, with paper on both sides. */
    private void findFaint(boolean horizontal) {
        int across = horizontal ? dots.height() : dots.width();
        int along = horizontal ? dots.width() : dots.height();
        List<Line> open = new ArrayList<>();
        for (int at = 1; at < across - 1; at++) {
            int now = at;
            open.removeIf(line -> now - line.last > TOGETHER);
            int start = -1;
            int end = -1;
            int inked = 0;
            int beside = 0;
            for (int i = 0; i <= along; i++) {
                if (i < along
                        && (isInk(horizontal, i, at) || isInk(horizontal, i, at - 1) || isInk(horizontal, i, at + 1))) {
                    inked = start < 0 ? 1 : inked + 1;
                    beside = start < 0 ? 0 : beside;
                    start = start < 0 ? i : start;
                    end = i;
                    beside += isInk(horizontal, i, at - BESIDE) || isInk(horizontal, i, at + BESIDE) ? 1 : 0;
                } else if (start >= 0 && (i - end > BETWEEN_DOTS || i == along)) {
                    int length = end - start;
                    if (isFaintLine(horizontal, length, inked, beside)) {
                        add(horizontal, at, start, end, open);
                    }
                    start = -1;
                }
            }
        }
    }

    private static boolean isFaintLine(boolean horizontal, int length, int inked, int beside) {
        return length >= (horizontal ? SHORTEST_FAINT : LOWEST_FAINT)
                && inked >= DOTTED * length
                && beside <= (horizontal ? CROWDED : CROWDED_COLUMN) * length;
    }

    private boolean isInk(boolean horizontal, int along, int across) {
        return horizontal ? dots.isDark(along, across) : dots.isDark(across, along);
    }

    private void add(boolean horizontal, int at, int start, int end, List<Line> open) {
        for (Line line : open) {
            if (line.takes(at, start, end)) {
                line.take(at, start, end);
                return;
            }
        }
        Line line = new Line(horizontal, at, start, end);
        lines.add(line);
        open.add(line);
    }
}
