package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSpotsTest {

    private static final Rectangle PAGE = new Rectangle(0, 0, 100, 100);

    private static final Rectangle BOX = new Rectangle(40, 40, 60, 50);

    @Test
    void a_number_stands_right_of_its_box() {
        Rectangle spot = new FreeSpots(PAGE, List.of(BOX)).take(BOX, 5, 3);

        assertThat(spot.left()).isGreaterThan(BOX.right()).isLessThan(BOX.right() + 1);
        assertThat(BOX.sharedHeight(spot)).isEqualTo(3);
    }

    @Test
    void what_is_right_of_the_box_is_not_covered() {
        Rectangle neighbour = new Rectangle(61, 30, 70, 60);

        Rectangle spot = new FreeSpots(PAGE, List.of(BOX, neighbour)).take(BOX, 5, 3);

        assertThat(spot.right()).isLessThan(BOX.left());
    }

    @Test
    void two_numbers_do_not_cover_one_another() {
        FreeSpots spots = new FreeSpots(PAGE, List.of(BOX));

        Rectangle first = spots.take(BOX, 5, 3);
        Rectangle second = spots.take(BOX, 5, 3);

        assertThat(Math.min(first.sharedWidth(second), first.sharedHeight(second)))
                .isNegative();
    }

    @Test
    void a_number_stays_on_the_page() {
        Rectangle corner = new Rectangle(90, 0, 99, 10);

        Rectangle spot = new FreeSpots(PAGE, List.of(corner)).take(corner, 5, 3);

        assertThat(PAGE.union(spot)).isEqualTo(PAGE);
    }

    @Test
    void where_nothing_is_free_there_is_a_number_still() {
        Rectangle spot = new FreeSpots(PAGE, List.of(PAGE)).take(BOX, 5, 3);

        assertThat(spot.width()).isEqualTo(5);
    }
}
