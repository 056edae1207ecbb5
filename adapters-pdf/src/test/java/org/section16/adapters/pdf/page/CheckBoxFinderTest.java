package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class CheckBoxFinderTest {

    private static final float TYPE = 10;

    private final CheckBoxFinder finder = new CheckBoxFinder(new PageSpace(new PDRectangle(600, 800), 0));

    @Test
    void ground_paper_and_frame_are_one_check_box() {
        square(100, 700, 12);
        square(100, 700, 12);
        square(100.5f, 700.5f, 11);

        assertThat(finder.checkBoxes(List.of(), TYPE))
                .containsExactly(new CheckBox(new Rectangle(100, 88, 112, 100), false));
    }

    @Test
    void a_slanted_line_within_is_a_tick() {
        square(100, 700, 12);
        slant(102, 702, 8);

        assertThat(finder.checkBoxes(List.of(), TYPE)).singleElement().matches(CheckBox::ticked);
    }

    @Test
    void a_cross_from_corner_to_corner_is_a_tick() {
        square(100, 700, 12);
        slant(100, 700, 12);

        assertThat(finder.checkBoxes(List.of(), TYPE)).singleElement().matches(CheckBox::ticked);
    }

    @Test
    void a_small_square_within_is_a_tick() {
        square(100, 700, 12);
        square(103, 703, 6);

        assertThat(finder.checkBoxes(List.of(), TYPE)).singleElement().matches(CheckBox::ticked);
    }

    @Test
    void a_cell_of_a_table_is_none() {
        square(100, 700, 12);

        assertThat(finder.checkBoxes(List.of(Ruling.horizontal(100, 100, 200)), TYPE))
                .isEmpty();
    }

    @Test
    void neither_what_is_oblong_nor_what_is_far_larger_than_the_type_is_one() {
        rectangle(100, 700, 20, 10);
        square(200, 700, 40);

        assertThat(finder.checkBoxes(List.of(), TYPE)).isEmpty();
    }

    private void square(float left, float low, float side) {
        rectangle(left, low, side, side);
    }

    private void rectangle(float left, float low, float width, float height) {
        finder.moveTo(left, low);
        finder.lineTo(left + width, low);
        finder.lineTo(left + width, low + height);
        finder.lineTo(left, low + height);
        finder.lineTo(left, low);
        paint();
    }

    private void slant(float left, float low, float side) {
        finder.moveTo(left, low);
        finder.lineTo(left + side, low + side);
        paint();
    }

    private void paint() {
        finder.paint();
        finder.forgetPath();
    }
}
