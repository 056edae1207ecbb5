package org.section16.adapters.pdf.form.onlineforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Ruling;

class BandsTest {

    @Test
    void tables_above_and_below_the_heading_have_lines_of_their_own() {
        List<Ruling> rulings = List.of(
                Ruling.vertical(102, 10, 40),
                Ruling.horizontal(10, 102, 200),
                Ruling.horizontal(40, 102, 200),
                Ruling.vertical(200, 10, 40),
                Ruling.vertical(104.1f, 100, 140),
                Ruling.vertical(200, 100, 140),
                Ruling.horizontal(100, 104.1f, 200),
                Ruling.horizontal(140, 104.1f, 200));
        Page page =
                new Page(1, 600, 800, new Words().at(20, 80, "Reporting Owners").all(), rulings, List.of());

        Grid grid = Bands.divided(Sheet.of(List.of(page))).grids().get(0);

        assertThat(grid.cells()).extracting(cell -> cell.area().left()).containsExactly(102f, 104.1f);
        assertThat(grid.loose()).hasSize(2);
    }
}
