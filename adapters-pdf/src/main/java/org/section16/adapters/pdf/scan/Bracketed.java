package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/**
 * Footnote marks told by their brackets: a tall narrow shape, a figure or two, another tall narrow shape. So small a type is
 * read badly; but what stands between the brackets can only be a number.
 *
 * @param figures  the areas of the numbers, from left to right; empty if the shapes are no marks
 */
record Bracketed(List<Area> figures) {

    /** A bracket is narrower than this share of its height. */
    private static final float BRACKET = 0.5f;

    /** Two brackets are equally high, but for a dot or two; a figure between them is lower. */
    private static final float SAME = 0.2f;

    /** A footnote has a number of two figures at most, which may touch. */
    private static final int MOST_FIGURES = 2;

    /** What is lower than this share of a bracket is dirt. */
    private static final float DIRT = 0.4f;

    /**
     * Looks for marks.
     *
     * @param shapes  of an area, from left to right
     */
    static Bracketed of(List<Area> shapes) {
        int height = shapes.stream().mapToInt(Area::height).max().orElse(0);
        List<Area> signs =
                shapes.stream().filter(shape -> shape.height() > DIRT * height).toList();
        List<Area> figures = new ArrayList<>();
        int next = 0;
        while (next < signs.size()) {
            int end = end(signs, next, height);
            if (end < 0) {
                return new Bracketed(List.of());
            }
            figures.add(
                    signs.subList(next + 1, end).stream().reduce(Area::union).orElseThrow());
            next = end + 1;
        }
        return new Bracketed(figures);
    }

    /** The place of the closing bracket, -1 if there is no mark here. */
    private static int end(List<Area> signs, int start, int height) {
        for (int end = start + 2; end <= Math.min(start + 1 + MOST_FIGURES, signs.size() - 1); end++) {
            boolean between = signs.subList(start + 1, end).stream().allMatch(sign -> sign.height() <= height);
            if (isBracket(signs.get(start), height)
                    && isBracket(signs.get(end), height)
                    && between
                    && isCloser(signs, end)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether what follows is the end or another opening bracket: a narrow 1 before the bracket is none. */
    private static boolean isCloser(List<Area> signs, int end) {
        return end == signs.size() - 1
                || signs.get(end).height() >= signs.get(end + 1).height() * (1 - SAME);
    }

    private static boolean isBracket(Area shape, int height) {
        return shape.height() >= (1 - SAME) * height && shape.width() <= BRACKET * shape.height();
    }
}
