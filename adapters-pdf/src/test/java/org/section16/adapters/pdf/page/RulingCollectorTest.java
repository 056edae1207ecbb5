package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class RulingCollectorTest {

    /** A page of 600 by 800 points; y is turned over. */
    private final PageSpace space = new PageSpace(new PDRectangle(600, 800), 0);

    /** The size of the type on the page. */
    private static final float TYPE = 6.5f;

    private final Clips clips = new Clips(space);
    private final RulingCollector collector = new RulingCollector(space, clips, new Budget());

    @Test
    void a_thin_filled_rectangle_is_a_line() {
        rectangle(10, 700, 110, 701);
        collector.fill();

        assertThat(collector.rulings(TYPE)).containsExactly(Ruling.horizontal(99.5f, 10, 110));
    }

    @Test
    void a_thin_polygon_with_slanted_ends_is_a_line() {
        collector.moveTo(10, 700);
        collector.lineTo(10, 600);
        collector.lineTo(11, 601);
        collector.lineTo(11, 699);
        collector.fill();

        assertThat(collector.rulings(TYPE)).containsExactly(Ruling.vertical(10.5f, 100, 200));
    }

    @Test
    void beside_large_type_lines_are_thicker() {
        rectangle(10, 700, 110, 705);
        collector.fill();

        assertThat(collector.rulings(TYPE)).isEmpty();
        assertThat(collector.rulings(2 * TYPE)).hasSize(1);
    }

    @Test
    void a_line_counts_as_far_as_the_window_of_the_page_shows_it() {
        clips.use(List.of(window(0, 100, 600, 800)));
        rectangle(10, -50, 11, 300);
        rectangle(10, 50, 110, 51);
        collector.fill();

        assertThat(collector.rulings(TYPE)).containsExactly(Ruling.vertical(10.5f, 500, 700));
    }

    @Test
    void columns_that_the_window_of_the_page_cuts_off_at_its_right_are_kept() {
        clips.use(List.of(window(0, 0, 500, 800)));
        rectangle(400, 700, 700, 701);
        collector.fill();

        assertThat(collector.rulings(TYPE)).containsExactly(Ruling.horizontal(99.5f, 400, 700));
    }

    @Test
    void of_a_frame_clipped_to_one_side_that_side_is_a_line() {
        clips.use(List.of(window(10, 100, 11, 200)));
        rectangle(10, 100, 110, 200);
        rectangle(11, 101, 109, 199);
        collector.fill();

        assertThat(collector.rulings(TYPE)).containsExactly(Ruling.vertical(10, 600, 700));
    }

    @Test
    void a_broad_filled_rectangle_is_a_background() {
        rectangle(10, 600, 110, 700);
        collector.fill();

        assertThat(collector.rulings(TYPE)).isEmpty();
    }

    @Test
    void a_ring_is_the_border_of_a_box() {
        rectangle(10, 600, 110, 700);
        rectangle(11, 601, 109, 699);
        collector.fill();

        assertThat(collector.rulings(TYPE))
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

        assertThat(collector.rulings(TYPE)).hasSize(4);
    }

    @Test
    void a_path_that_is_only_a_clip_leaves_nothing() {
        rectangle(10, 700, 110, 701);
        collector.forgetPath();
        collector.fill();

        assertThat(collector.rulings(TYPE)).isEmpty();
    }

    private void rectangle(float left, float bottom, float right, float top) {
        collector.moveTo(left, bottom);
        collector.lineTo(right, bottom);
        collector.lineTo(right, top);
        collector.lineTo(left, top);
    }

    private static Path2D window(float left, float low, float right, float high) {
        return new Path2D.Float(new Rectangle2D.Float(left, low, right - left, high - low));
    }
}
