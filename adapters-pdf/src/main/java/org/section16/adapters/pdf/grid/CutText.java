package org.section16.adapters.pdf.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

/**
 * The missing edges of a page, moved out of the lines of text that they would cut.
 *
 * <p>Some programs end the page wherever it is full, in the middle of a line if need be. The columns end there, the text
 * does not: it is on the page with its whole height, above the first stretch of the columns or below the last.
 */
final class CutText {

    private final Page page;
    private final boolean atTop;
    private final List<Ruling> edges = new ArrayList<>();
    private final List<Ruling> columns = new ArrayList<>();

    CutText(Page page, List<Ruling> missing, boolean atTop) {
        this.page = page;
        this.atTop = atTop;
        missing.forEach(edge -> move(edge, missing));
    }

    /** The edges, each of them clear of text. */
    List<Ruling> edges() {
        return edges;
    }

    /** What is missing of the columns up to edges that were moved. */
    List<Ruling> columns() {
        return columns;
    }

    /** Edges of one row are moved together. */
    private void move(Ruling edge, List<Ruling> missing) {
        List<Ruling> row = missing.stream()
                .filter(other -> Math.abs(other.at() - edge.at()) <= Lines.ONE_BORDER)
                .toList();
        DoubleStream cut = page.words().stream()
                .map(Word::area)
                .filter(area -> row.stream().anyMatch(other -> isCut(area, other)))
                .mapToDouble(this::outer);
        float at = (float) (atTop ? cut.min() : cut.max()).orElse(edge.at());
        edges.add(new Ruling(true, at, edge.from(), edge.to()));
        if (at != edge.at()) {
            page.rulings().stream()
                    .filter(column -> !column.horizontal() && edge.covers(column.at(), column.at(), Lines.ONE_BORDER))
                    .filter(column -> column.covers(edge.at(), edge.at(), Lines.ONE_BORDER))
                    .map(column -> new Ruling(false, column.at(), Math.min(at, edge.at()), Math.max(at, edge.at())))
                    .forEach(columns::add);
        }
    }

    private static boolean isCut(Rectangle area, Ruling edge) {
        return edge.covers(area.centreX(), area.centreX(), 0) && area.top() < edge.at() && edge.at() < area.bottom();
    }

    private float outer(Rectangle area) {
        return atTop ? area.top() : area.bottom();
    }
}
