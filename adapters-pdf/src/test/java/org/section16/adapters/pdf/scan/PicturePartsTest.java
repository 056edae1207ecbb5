package org.section16.adapters.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.scan.Dots.Area;

/** What is found in a picture before anything is recognised: dirt, parts, marks. */
class PicturePartsTest {

    @Test
    void ink_is_told_from_grey_paper() {
        Dots dots = dots(190, 120, new Area(10, 10, 20, 30));

        assertThat(dots.count(dots.area())).isEqualTo(200);
    }

    @Test
    void a_spot_far_from_letters_is_dirt_and_a_full_stop_is_not() {
        Dots dots = dots(255, 0, new Area(10, 10, 25, 40), new Area(30, 35, 35, 40), new Area(150, 50, 155, 55));

        assertThat(Specks.among(Shapes.in(dots, dots.area()), dots)).containsExactly(new Area(150, 50, 155, 55));
    }

    @Test
    void columns_side_by_side_are_cut_apart_even_if_their_lines_stand_at_other_heights() {
        Dots dots = dots(255, 0, new Area(10, 10, 60, 30), new Area(10, 40, 60, 60), new Area(120, 25, 150, 45));

        assertThat(CutPage.parts(dots, dots.area()))
                .containsExactlyInAnyOrder(
                        new Area(10, 10, 60, 30), new Area(10, 40, 60, 60), new Area(120, 25, 150, 45));
    }

    @Test
    void what_is_raised_behind_a_number_is_a_mark() {
        List<Area> number = List.of(new Area(10, 20, 22, 44), new Area(25, 20, 37, 44), new Area(40, 20, 52, 44));
        List<Area> mark = List.of(new Area(56, 15, 60, 38), new Area(62, 16, 70, 33), new Area(72, 15, 76, 38));
        List<Area> all = Stream.of(number, mark).flatMap(List::stream).toList();

        assertThat(RaisedMarks.among(all)).containsExactly(new Area(56, 15, 76, 38));
        assertThat(RaisedMarks.among(number)).isEmpty();
    }

    @Test
    void between_two_brackets_there_is_the_number_of_a_footnote() {
        List<Area> two = List.of(
                new Area(0, 0, 4, 23),
                new Area(6, 1, 14, 18),
                new Area(16, 0, 20, 23),
                new Area(22, 0, 26, 23),
                new Area(28, 1, 36, 18),
                new Area(37, 1, 45, 18),
                new Area(47, 0, 51, 23));

        assertThat(Bracketed.of(two).figures()).containsExactly(new Area(6, 1, 14, 18), new Area(28, 1, 45, 18));
        assertThat(Bracketed.of(two.subList(0, 2)).figures()).isEmpty();
    }

    private static Dots dots(int paper, int ink, Area... areas) {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 200; x++) {
                picture.getRaster().setSample(x, y, 0, paper);
            }
        }
        for (Area area : areas) {
            for (int y = area.top(); y < area.bottom(); y++) {
                for (int x = area.left(); x < area.right(); x++) {
                    picture.getRaster().setSample(x, y, 0, ink);
                }
            }
        }
        return Dots.of(picture);
    }
}
