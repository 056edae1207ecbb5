package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSpaceTest {

    /** A page of 600 by 800 points whose corner is not at zero. */
    private static final PDRectangle BOX = new PDRectangle(-50, 30, 600, 800);

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "0, 2", "0, 3", "1, 1", "2, 3", "3, 2"})
    void a_place_found_on_a_turned_page_is_told_as_the_page_is_shown(int shown, int more) {
        PageSpace paper = new PageSpace(BOX, shown);
        Rectangle place = new Rectangle(100, 200, 150, 220);

        PageSpace turned = paper.turned(more);

        assertThat(turned.in(paper, paper.in(turned, place))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"1, 580, 100, 600, 150", "2, 450, 580, 500, 600", "3, 200, 450, 220, 500"})
    void turning_a_page_moves_what_stands_on_it(int more, float left, float top, float right, float bottom) {
        PageSpace paper = new PageSpace(BOX, 0);

        assertThat(paper.in(paper.turned(more), new Rectangle(100, 200, 150, 220)))
                .isEqualTo(new Rectangle(left, top, right, bottom));
    }
}
