package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

class TwiceSetLinesTest {

    private static final Page FIRST = page(
            new Words().at(20, 760, "Common Stock").at(20, 784, "Trust (2)").all(), 700, 780);

    @Test
    void a_line_that_both_pages_show_the_half_of_counts_once() {
        Page second = page(
                new Words().page(2).at(20, 24, "Trust (2)").at(20, 40, "Sold").all(), 20, 100);

        List<Page> once = TwiceSetLines.once(List.of(FIRST, second));

        assertThat(once.get(0)).isEqualTo(FIRST);
        assertThat(once.get(1).words()).extracting(Word::text).containsExactly("Sold");
    }

    @Test
    void the_same_text_in_the_next_row_stays() {
        Page second = page(new Words().page(2).at(20, 34, "Trust (2)").all(), 20, 100);

        assertThat(TwiceSetLines.once(List.of(FIRST, second))).containsExactly(FIRST, second);
    }

    @Test
    void a_last_row_that_is_whole_stays_beside_its_like_overleaf() {
        Page first = page(new Words().at(20, 770, "Trust").all(), 700, 780);
        Page second = page(new Words().page(2).at(20, 30, "Trust").all(), 20, 100);

        assertThat(TwiceSetLines.once(List.of(first, second))).containsExactly(first, second);
    }

    private static Page page(List<Word> words, float top, float bottom) {
        return new Page(words.get(0).page(), 612, 792, words, List.of(Ruling.vertical(10, top, bottom)), List.of());
    }
}
