package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBuilderTest {

    /** Each glyph is half as wide as the type is high. */
    private static final float SIZE = 10;

    private final WordBuilder builder = new WordBuilder(1);
    private float pen = 100;

    @Test
    void a_space_parts_words_of_one_run() {
        show("By Spouse", 200, SIZE);

        assertThat(builder.words()).extracting(Word::text).containsExactly("By", "Spouse");
        assertThat(builder.words()).extracting(Word::run).containsOnly(1);
        assertThat(builder.words()).extracting(Word::joined).containsOnly(false);
    }

    @Test
    void a_tab_and_a_no_break_space_part_words_too() {
        show("a\tb\u00A0c", 200, SIZE);

        assertThat(texts()).containsExactly("a", "b", "c");
    }

    @Test
    void a_gap_begins_a_new_run() {
        show("City", 200, SIZE);
        pen += 3;
        show("State", 200, SIZE);

        assertThat(builder.words()).extracting(Word::run).containsExactly(1, 2);
    }

    @Test
    void kerning_parts_nothing() {
        show("ST", 200, SIZE);
        pen -= 1;
        show("ATES", 200, SIZE);

        assertThat(texts()).containsExactly("STATES");
    }

    @Test
    void a_raised_mark_is_a_word_of_the_same_run() {
        show("757", 200, SIZE);
        show("(1)", 196, 8);

        assertThat(texts()).containsExactly("757", "(1)");
        assertThat(builder.words()).extracting(Word::run).containsOnly(1);
        assertThat(builder.words()).extracting(Word::joined).containsExactly(false, true);
    }

    @Test
    void the_next_line_begins_a_new_run() {
        show("Common", 200, SIZE);
        pen = 100;
        show("Stock", 212, SIZE);

        assertThat(builder.words()).extracting(Word::run).containsExactly(1, 2);
    }

    @Test
    void ligatures_are_spelled_out_and_other_signs_kept() {
        show("o\uFB03ce \u00BD", 200, SIZE);

        assertThat(texts()).containsExactly("office", "\u00BD");
    }

    @Test
    void the_area_reaches_from_the_first_glyph_to_the_last() {
        show("136", 200, SIZE);

        Rectangle area = builder.words().get(0).area();

        assertThat(area.left()).isEqualTo(100);
        assertThat(area.right()).isEqualTo(115);
        assertThat(area.top()).isLessThan(200);
        assertThat(area.bottom()).isGreaterThan(200);
    }

    private List<String> texts() {
        return builder.words().stream().map(Word::text).toList();
    }

    private void show(String text, float baseline, float size) {
        for (int i = 0; i < text.length(); i++) {
            builder.add(new Glyph(text.substring(i, i + 1), pen, pen + size / 2, baseline, size));
            pen += size / 2;
        }
    }
}
