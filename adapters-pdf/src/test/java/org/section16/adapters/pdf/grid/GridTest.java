package org.section16.adapters.pdf.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

class GridTest {

    @Test
    void four_lines_make_a_cell() {
        Grid grid = new Drawing().box(10, 10, 110, 40).grid();

        assertThat(grid.cells()).extracting(Cell::area).containsExactly(new Rectangle(10, 10, 110, 40));
        assertThat(grid.cells().get(0).openBelow()).isFalse();
    }

    @Test
    void lines_that_cross_make_four_cells() {
        Grid grid = new Drawing()
                .box(10, 10, 110, 70)
                .across(40, 10, 110)
                .down(60, 10, 70)
                .grid();

        assertThat(grid.cells()).hasSize(4);
        assertThat(grid.cells().get(1).area()).isEqualTo(new Rectangle(60, 10, 110, 40));
    }

    @Test
    void a_cell_can_span_columns_and_rows() {
        Grid grid = new Drawing()
                .box(10, 10, 110, 70)
                .across(40, 60, 110)
                .down(60, 10, 70)
                .down(85, 40, 70)
                .grid();

        assertThat(grid.cells())
                .extracting(Cell::area)
                .containsExactly(
                        new Rectangle(10, 10, 60, 70),
                        new Rectangle(60, 10, 110, 40),
                        new Rectangle(60, 40, 85, 70),
                        new Rectangle(85, 40, 110, 70));
    }

    @Test
    void borders_drawn_by_each_cell_on_its_own_are_one_line() {
        Grid grid = new Drawing()
                .box(10, 10, 60, 40)
                .box(60.7f, 10, 110, 40)
                .box(10, 40.7f, 60, 70)
                .box(60.7f, 40.7f, 110, 70)
                .grid();

        assertThat(grid.cells()).hasSize(4);
    }

    @Test
    void columns_that_end_in_nothing_go_on_overleaf() {
        Grid grid = new Drawing()
                .across(700, 10, 110)
                .down(10, 700, 764)
                .down(60, 700, 764)
                .down(110, 700, 764)
                .grid();

        assertThat(grid.cells()).hasSize(2).allMatch(Cell::openBelow).noneMatch(Cell::openAbove);
    }

    @Test
    void columns_may_go_on_overleaf_beside_others_that_are_closed() {
        Grid grid = new Drawing()
                .across(700, 10, 110)
                .across(764, 10, 61)
                .down(10, 700, 764)
                .down(60, 700, 764)
                .down(110, 700, 764)
                .grid();

        assertThat(grid.cells()).extracting(Cell::openBelow).containsExactly(false, true);
    }

    @Test
    void columns_that_begin_in_nothing_come_from_the_page_before() {
        Grid grid = new Drawing()
                .across(60, 10, 110)
                .down(10, 28, 60)
                .down(110, 28, 60)
                .grid();

        assertThat(grid.cells()).hasSize(1).allMatch(Cell::openAbove).noneMatch(Cell::openBelow);
    }

    @Test
    void rows_that_end_in_nothing_are_closed_at_the_right() {
        Grid grid = new Drawing()
                .across(10, 10, 110)
                .across(40, 10, 110)
                .down(10, 10, 40)
                .down(60, 10, 40)
                .word("far", 90, 25)
                .grid();

        assertThat(grid.cells()).hasSize(2);
        assertThat(grid.cells().get(1).words()).extracting(Word::text).containsExactly("far");
    }

    @Test
    void underlines_and_rules_within_a_box_are_no_borders() {
        Grid grid = new Drawing()
                .box(10, 10, 210, 110)
                .across(40, 15, 205)
                .across(70, 15, 205)
                .across(300, 30, 90)
                .across(330, 30, 90)
                .grid();

        assertThat(grid.cells()).hasSize(1);
    }

    @Test
    void a_line_drawn_piece_by_piece_does_not_end_within() {
        Grid grid = new Drawing()
                .box(10, 10, 110, 40)
                .box(10, 40, 110, 70)
                .across(10, 10, 60)
                .across(10, 60, 110)
                .down(10, 10, 25)
                .down(10, 25, 70)
                .down(110, 10, 25)
                .down(110, 25, 70)
                .grid();

        assertThat(grid.cells())
                .extracting(Cell::area)
                .containsExactly(new Rectangle(10, 10, 110, 40), new Rectangle(10, 40, 110, 70));
    }

    @Test
    void a_word_belongs_to_the_innermost_cell_around_it() {
        Grid grid = new Drawing()
                .box(10, 10, 210, 110)
                .box(40, 40, 90, 70)
                .word("inner", 65, 55)
                .word("outer", 150, 90)
                .word("loose", 400, 400)
                .grid();

        assertThat(grid.cells())
                .extracting(
                        cell -> cell.words().stream().map(Word::text).toList().toString())
                .containsExactly("[outer]", "[inner]");
        assertThat(grid.loose()).extracting(Word::text).containsExactly("loose");
    }

    @Test
    void a_missing_edge_does_not_cut_a_line_of_text() {
        Grid grid = new Drawing()
                .across(40, 10, 110)
                .down(10, 10, 40)
                .down(60, 10, 40)
                .down(110, 10, 40)
                .word("Trust", 30, 11)
                .grid();

        assertThat(grid.loose()).isEmpty();
        assertThat(grid.cells())
                .extracting(Cell::area)
                .containsExactly(new Rectangle(10, 6, 60, 40), new Rectangle(60, 6, 110, 40));
    }

    @Test
    void a_frame_wider_than_its_rows_lacks_the_border_at_their_end() {
        Grid grid = new Drawing()
                .across(10, 10, 200)
                .across(40, 10, 110)
                .across(70, 10, 200)
                .across(40, 110, 160)
                .down(10, 10, 70)
                .down(110, 10, 70)
                .word("9", 130, 25)
                .word("8,646", 130, 55)
                .grid();

        assertThat(grid.cells())
                .extracting(Cell::area)
                .contains(new Rectangle(110, 10, 160, 40), new Rectangle(110, 40, 160, 70));
        assertThat(grid.cells().stream().filter(cell -> cell.area().right() == 160))
                .allMatch(Cell::openRight);
    }

    @Test
    void an_underline_at_a_border_divides_no_cell() {
        Grid grid = new Drawing().box(10, 10, 110, 70).across(40, 10, 60).grid();

        assertThat(grid.cells()).extracting(Cell::area).containsExactly(new Rectangle(10, 10, 110, 70));
    }

    @Test
    void a_frame_longer_than_its_columns_lacks_the_edge_at_their_end() {
        Grid grid = new Drawing()
                .across(10, 10, 210)
                .down(10, 10, 100)
                .down(60, 10, 70)
                .down(110, 10, 70)
                .across(70, 160, 210)
                .down(160, 10, 70)
                .down(210, 10, 100)
                .grid();

        assertThat(grid.cells())
                .extracting(Cell::area)
                .contains(
                        new Rectangle(10, 10, 60, 70),
                        new Rectangle(60, 10, 110, 70),
                        new Rectangle(110, 10, 160, 70),
                        new Rectangle(160, 10, 210, 70));
    }
}
