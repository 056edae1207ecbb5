package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class RulingCollectorTest {

    /** A page of 600 by 800 points; y is turned over. */
    private final RulingCollector collector = new RulingCollector(new PageSpace(new PDRectangle(600, 800), 0));

    @Test
    void a_thin_filled_rectangle_is_a_line() {
        rectangle(10, 700, 110, 701);
        collector.fill();

        assertThat(collector.rulings()).containsExactly(Ruling.horizontal(99.5f, 10, 110));
    }

    @Test
    void a_thin_polygon_with_slanted_ends_is_a_line() {
        collector.moveTo(10, 700);
        collector.lineTo(10, 600);
        collector.lineTo(11, 601);
        collector.lineTo(11, 699);
        collector.fill();

        assertThat(collector.rulings()).containsExactly(Ruling.vertical(10.5f, 100, 200));
    }

    @Test
    void a_broad_filled_rectangle_is_a_background() {
        rectangle(10, 600, 110, 700);
        collector.fill();

        assertThat(collector.rulings()).isEmpty();
    }

    @Test
    void a_ring_is_the_border_of_a_box() {
        rectangle(10, 600, 110, 700);
        rectangle(11, 601, 109, 699);
        collector.fill();

        assertThat(collector.rulings())
                .containsExactlyInAnyOrder(
                        Ruling.horizontal(100, 10, 110),
                        Ruling.horizontal(200, 10, 110),
                        Ruling.vertical(10, 100, 200),
                        Ruling.vertical(110, 100, 200));
    }

    @Test
    void a_stroked_rectangle_has_four_lines() {
        rectangle(10, 600, 110, 700);
        collector.closePath();
        collector.stroke();

        assertThat(collector.rulings()).hasSize(4);
    }

    @Test
    void a_path_that_is_only_a_clip_leaves_nothing() {
        rectangle(10, 700, 110, 701);
        collector.forgetPath();
        collector.fill();

        assertThat(collector.rulings()).isEmpty();
    }

    private void rectangle(float left, float bottom, float right, float top) {
        collector.moveTo(left, bottom);
        collector.lineTo(right, bottom);
        collector.lineTo(right, top);
        collector.lineTo(left, top);
    }
}
