package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Word;

class LabelSplitTest {

    private static final List<String> LABELS = List.of("foreigntradingsymbol");

    @Test
    void the_value_follows_the_label() {
        List<Word> box = new Words()
                .at(10, 18, "2a. Foreign Trading Symbol")
                .at(10, 30, "[ PETR4 ]")
                .all();

        LabelSplit split = LabelSplit.of(box, LABELS).orElseThrow();

        assertThat(Phrase.of(split.rest())).isEqualTo("[ PETR4 ]");
    }

    @Test
    void kerning_inside_of_a_label_does_not_matter() {
        List<Word> box = new Words().at(10, 18, "2a. For eign Trad ing Symbol").all();

        assertThat(LabelSplit.of(box, LABELS)).isPresent();
    }

    @Test
    void a_text_that_only_begins_alike_is_no_label() {
        assertThat(LabelSplit.of(
                        new Words().at(10, 18, "Foreign Trading Symbols").all(), LABELS))
                .isEmpty();
        assertThat(LabelSplit.of(new Words().at(10, 18, "Foreign").all(), LABELS))
                .isEmpty();
    }

    @Test
    void a_label_is_found_behind_words_without_letters() {
        List<Word> words = new Words()
                .at(10, 18, "08/16/2022")
                .at(10, 30, "** Foreign Trading Symbol")
                .all();

        List<Word> label = LabelSplit.find(words, LABELS.get(0)).orElseThrow();

        assertThat(Phrase.of(label)).isEqualTo("Foreign Trading Symbol");
    }
}
