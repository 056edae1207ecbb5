package org.section16.adapters.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.adapters.pdf.page.Ruling;

/**
 * The lines of one direction on a page, each border once.
 *
 * <p>A border may be drawn twice (by the cells on both sides), thrice (by the table, too), and in as many pieces as
 * there are cells along it. Rulings close together become one line, which keeps the stretches where ink is.
 */
final class Lines {

    /**
     * Rulings within this distance are one border drawn several times: two tables that touch, each with a border of
     * its own and of its cells, lie 2.7 points apart in the widest print measured, 3.7 with a pixel of space between.
     */
    static final float ONE_BORDER = 3.7f;

    /** Pieces of a border meet, give or take the thickness of what crosses them. */
    private static final float SAME_STRETCH = 3.7f;

    private final List<Line> lines = new ArrayList<>();

    /** One border: where it is, and the stretches along which it is drawn, in order. */
    static final class Line {

        private final float first;
        private float last;
        private final List<Ruling> stretches = new ArrayList<>();

        Line(float at) {
            this.first = at;
            this.last = at;
        }

        float at() {
            return (first + last) / 2;
        }

        List<Ruling> stretches() {
            return stretches;
        }

        boolean isDrawn(float start, float end) {
            float slack = ONE_BORDER / 2;
            for (Ruling stretch : stretches) {
                if (stretch.covers(start + slack, end - slack, 0)) {
                    return true;
                }
            }
            return false;
        }

        private void add(Ruling ruling) {
            last = ruling.at();
            stretches.add(ruling);
        }

        /** Joins pieces that meet. */
        private void tidy() {
            stretches.sort(Comparator.comparing(Ruling::from));
            List<Ruling> joined = new ArrayList<>();
            for (Ruling piece : stretches) {
                int end = joined.size() - 1;
                if (end >= 0 && piece.from() <= joined.get(end).to() + SAME_STRETCH) {
                    Ruling before = joined.get(end);
                    joined.set(
                            end,
                            new Ruling(
                                    piece.horizontal(), before.at(), before.from(), Math.max(before.to(), piece.to())));
                } else {
                    joined.add(piece);
                }
            }
            stretches.clear();
            stretches.addAll(joined);
        }
    }

    private Lines() {}

    /** The lines in one direction, from the top or from the left. */
    static List<Line> of(List<Ruling> rulings, boolean horizontal) {
        Lines lines = new Lines();
        rulings.stream()
                .filter(r -> r.horizontal() == horizontal)
                .sorted(Comparator.comparing(Ruling::at))
                .forEach(lines::add);
        lines.lines.forEach(Line::tidy);
        return lines.lines;
    }

    private void add(Ruling ruling) {
        boolean fresh = lines.isEmpty() || ruling.at() - lines.get(lines.size() - 1).first > ONE_BORDER;
        if (fresh) {
            lines.add(new Line(ruling.at()));
        }
        lines.get(lines.size() - 1).add(ruling);
    }
}
