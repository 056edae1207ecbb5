package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Word;

class LabelFinderTest {

    @Test
    void a_text_is_found_in_the_order_of_the_document() {
        LabelFinder finder =
                new LabelFinder(new Words().at(20, 30, "See the notes.").all());

        assertThat(finder.find("thenotes")).map(Phrase::of).contains("the notes.");
    }

    @Test
    void a_word_set_afterwards_is_found_where_it_stands() {
        Words words = new Words()
                .at(20, 30, "Form 5 may be due.")
                .at(40, 42, "Rule 10.")
                .at(300, 36, "ANNUAL STATEMENT")
                .at(20, 42, "See");

        assertThat(new LabelFinder(words.all()).find("seerule")).map(Phrase::of).contains("See Rule");
    }

    @Test
    void columns_side_by_side_are_not_mixed() {
        Words words = new Words()
                .at(20, 30, "left one")
                .at(300, 30, "right one")
                .at(20, 42, "left two")
                .at(300, 42, "right two");

        assertThat(Phrase.of(Blocks.inOrder(words.all()).subList(0, 4))).isEqualTo("left one left two");
    }

    @Test
    void figures_beside_a_text_belong_to_it_even_on_the_next_line() {
        List<Word> words = new ArrayList<>(
                new Words().at(20, 30, "See Instruction").at(20, 42, "10.").all());
        words.addAll(new Words().at(20, 90, "1.").all());

        assertThat(new LabelFinder(words).findWithFigures("seeinstruction"))
                .map(Phrase::of)
                .contains("See Instruction 10.");
    }
}
