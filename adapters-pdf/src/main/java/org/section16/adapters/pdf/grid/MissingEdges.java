package org.section16.adapters.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.section16.adapters.pdf.page.Ruling;

/**
 * Edges that a page leaves out.
 *
 * <p>Where a row goes on overleaf, its columns end in nothing; where a table is wider than the paper, its rows do.
 * Lines of columns that end at one height with nothing across are given an edge there, and so are lines of rows.
 */
final class MissingEdges {

    /** Lines that end this close to each other end at one edge. */
    private static final float SAME_END = 3.7f;

    /** An end this close to a line across has reached it. */
    private static final float REACHES = 3.7f;

    /** Pieces of one line lie this close to each other, sideways and end to end. */
    private static final float SAME_LINE = 1f;

    /** Shorter columns are marks, not cells: no line of text fits beside them. */
    private static final float SHORTEST_CELL = 6f;

    private final List<Ruling> rulings;
    private final NavigableMap<Float, List<Ruling>> across = new TreeMap<>();
    private final NavigableMap<Float, List<Ruling>> down = new TreeMap<>();

    MissingEdges(List<Ruling> rulings) {
        this.rulings = rulings;
        for (Ruling ruling : rulings) {
            (ruling.horizontal() ? across : down)
                    .computeIfAbsent(ruling.at(), at -> new ArrayList<>())
                    .add(ruling);
        }
    }

    /** The missing upper edges of columns. */
    List<Ruling> above() {
        return edges(false, true);
    }

    /** The missing lower edges of columns. */
    List<Ruling> below() {
        return edges(false, false);
    }

    /** The missing right edges of rows; lines that touch no column at all, like underlines, have none. */
    List<Ruling> right() {
        return edges(true, false);
    }

    private List<Ruling> edges(boolean horizontal, boolean atStart) {
        List<Ruling> loose = rulings.stream()
                .filter(r -> r.horizontal() == horizontal && r.length() >= SHORTEST_CELL)
                .filter(r -> !meetsAcross(r, end(r, atStart)) && !goesOn(r, atStart))
                .filter(r -> !horizontal || meetsAcross(r, r.from()))
                .sorted(Comparator.comparing(r -> atStart ? r.from() : r.to()))
                .toList();
        List<Ruling> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= loose.size(); i++) {
            if (i == loose.size() || end(loose.get(i), atStart) - end(loose.get(i - 1), atStart) > SAME_END) {
                addEdge(loose.subList(start, i), atStart, edges);
                start = i;
            }
        }
        if (!horizontal) {
            edges.addAll(gaps(atStart));
        }
        return edges;
    }

    /**
     * Where a row goes on overleaf only in some of its columns, the others may well have been closed. So the edge at the
     * very end of all columns is drawn wherever it has a gap between two of them.
     */
    private List<Ruling> gaps(boolean atStart) {
        List<Ruling> columns = rulings.stream()
                .filter(r -> !r.horizontal() && r.length() >= SHORTEST_CELL)
                .toList();
        float extreme = (float) columns.stream()
                .mapToDouble(r -> atStart ? -r.from() : r.to())
                .max()
                .orElse(0);
        float at = atStart ? -extreme : extreme;
        List<Ruling> last = columns.stream()
                .filter(r -> Math.abs(end(r, atStart) - at) <= SAME_END)
                .sorted(Comparator.comparing(Ruling::at))
                .toList();
        List<Ruling> edges = new ArrayList<>();
        for (int i = 1; i < last.size(); i++) {
            float from = last.get(i - 1).at();
            float to = last.get(i).at();
            if (to - from >= SHORTEST_CELL && !isCovered(at, from, to)) {
                edges.add(new Ruling(true, at, from, to));
            }
        }
        return edges;
    }

    private boolean isCovered(float y, float from, float to) {
        float middle = (from + to) / 2;
        return across.subMap(y - REACHES, true, y + REACHES, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(edge -> edge.covers(middle, middle, 0));
    }

    private void addEdge(List<Ruling> ends, boolean atStart, List<Ruling> edges) {
        boolean horizontal = !ends.get(0).horizontal();
        float at = (float)
                (atStart
                        ? ends.stream().mapToDouble(Ruling::from).min().orElseThrow()
                        : ends.stream().mapToDouble(Ruling::to).max().orElseThrow());
        float first = (float) ends.stream().mapToDouble(Ruling::at).min().orElseThrow();
        float last = (float) ends.stream().mapToDouble(Ruling::at).max().orElseThrow();
        boolean framed =
                horizontal ? last - first >= SHORTEST_CELL : ends.stream().anyMatch(this::comesFromLeft);
        NavigableMap<Float, List<Ruling>> frame = horizontal ? down : across;
        float from = framed ? nearest(frame.headMap(first, false).descendingMap(), at, first) : first;
        float to = framed ? nearest(frame.tailMap(last, false), at, last) : last;
        if (to - from >= SHORTEST_CELL) {
            edges.add(new Ruling(horizontal, at, from, to));
        }
    }

    /** Whether a line is one of a row of several columns; an underline that begins at a border is not. */
    private boolean comesFromLeft(Ruling line) {
        return across.subMap(line.at() - SAME_LINE, true, line.at() + SAME_LINE, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(piece -> piece.from() < line.from() - SHORTEST_CELL && piece.to() >= line.from() - SAME_LINE);
    }

    /** The frame of a table may be drawn further than what is in it: the missing edge reaches it on both sides. */
    private static float nearest(SortedMap<Float, List<Ruling>> lines, float end, float otherwise) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().stream().anyMatch(piece -> piece.covers(end, end, REACHES)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    private static float end(Ruling ruling, boolean atStart) {
        return atStart ? ruling.from() : ruling.to();
    }

    /** Borders are drawn piece by piece; where the next piece begins, the line does not end. */
    private boolean goesOn(Ruling ruling, boolean atStart) {
        float end = end(ruling, atStart);
        return (ruling.horizontal() ? across : down)
                .subMap(ruling.at() - SAME_LINE, true, ruling.at() + SAME_LINE, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(piece -> piece.covers(end, end, SAME_LINE)
                                && (atStart ? piece.from() < end - SAME_LINE : piece.to() > end + SAME_LINE));
    }

    private boolean meetsAcross(Ruling ruling, float end) {
        NavigableMap<Float, List<Ruling>> others = ruling.horizontal() ? down : across;
        for (List<Ruling> line :
                others.subMap(end - REACHES, true, end + REACHES, true).values()) {
            for (Ruling other : line) {
                if (other.covers(ruling.at(), ruling.at(), REACHES)) {
                    return true;
                }
            }
        }
        return false;
    }
}
