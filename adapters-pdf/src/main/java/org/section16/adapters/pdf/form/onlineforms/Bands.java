package org.section16.adapters.pdf.form.onlineforms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

/**
 * Divides pages into bands at the headings that stand free, so that each table has a lattice of its own. The columns of
 * the table of owners can lie a little off those of Table II above it, too near to be others and too far to be the same.
 */
final class Bands {

    private Bands() {}

    /** The same document, cell for cell found within its band. */
    static Sheet divided(Sheet sheet) {
        return new Sheet(sheet.grids().stream().map(Bands::divided).toList());
    }

    private static Grid divided(Grid grid) {
        List<Float> tops = new ArrayList<>(List.of(Float.NEGATIVE_INFINITY));
        TextLine.of(grid.loose()).stream()
                .filter(line -> line.letters().equals(Labels.OWNERS_HEADING))
                .forEach(line -> tops.add(line.area().top()));
        if (tops.size() == 1) {
            return grid;
        }
        List<Cell> cells = new ArrayList<>();
        List<Word> loose = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            float top = tops.get(i);
            float bottom = i + 1 < tops.size() ? tops.get(i + 1) : Float.POSITIVE_INFINITY;
            Grid band = Grid.of(band(grid.page(), y -> top <= y && y < bottom));
            cells.addAll(band.cells());
            loose.addAll(band.loose());
        }
        return new Grid(grid.page(), cells, loose);
    }

    private static Page band(Page page, Predicate<Float> holds) {
        return new Page(
                page.number(),
                page.width(),
                page.height(),
                page.words().stream()
                        .filter(word -> holds.test(word.area().centreY()))
                        .toList(),
                page.rulings().stream().filter(line -> holds.test(middle(line))).toList(),
                page.links(),
                page.checkBoxes(),
                page.rightEdge(),
                page.backing());
    }

    private static float middle(Ruling line) {
        return line.horizontal() ? line.at() : (line.from() + line.to()) / 2;
    }
}
