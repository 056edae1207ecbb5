package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.CheckBox;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;

class BallotGlyphsTest {

    @Test
    void a_drawn_check_box_stands_before_the_word_to_its_right() {
        Words words = new Words().at(20, 100, "FORM 4").at(40, 130, "Check this box");

        assertThat(set(words, box(20, 122, true))).isEqualTo("FORM 4 \u2612 Check this box");
        assertThat(set(words, box(20, 122, false))).isEqualTo("FORM 4 \u2610 Check this box");
    }

    @Test
    void what_is_typed_into_it_stands_with_it() {
        Words words = new Words().at(40, 130, "Check this box").at(23, 130, "X");

        assertThat(set(words, box(20, 122, false))).isEqualTo("\u2610 X Check this box");
    }

    @Test
    void a_square_with_nothing_beside_it_is_left_alone() {
        assertThat(set(new Words().at(300, 130, "Check this box"), box(20, 122, false)))
                .isEqualTo("Check this box");
    }

    private static CheckBox box(float left, float top, boolean ticked) {
        return new CheckBox(new Rectangle(left, top, left + 10, top + 10), ticked);
    }

    private static String set(Words words, CheckBox box) {
        Page page = new Page(1, 600, 800, words.all(), List.of(), List.of(), List.of(box), 600, Page.Backing.PAPER);
        return String.join(
                " ",
                BallotGlyphs.set(Sheet.of(List.of(page))).words().stream()
                        .map(word -> word.text())
                        .toList());
    }
}
