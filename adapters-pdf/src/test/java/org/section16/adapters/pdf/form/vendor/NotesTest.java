package org.section16.adapters.pdf.form.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;

class NotesTest {

    @Test
    void a_footnote_begins_with_its_number_left_of_the_text() {
        List<Word> words = new Words()
                .at(20, 100, "(1)")
                .at(40, 100, "Held by a trust.")
                .at(20, 115, "(2)")
                .at(40, 115, "Held by")
                .at(40, 126, "a spouse.")
                .all();

        assertThat(texts(words)).containsExactly("1: Held by a trust.", "2: Held by a spouse.");
    }

    @Test
    void a_line_that_wraps_before_a_number_begins_no_footnote() {
        List<Word> words = new Words()
                .at(20, 100, "(1)")
                .at(40, 100, "As said in footnote")
                .at(40, 111, "(2) below.")
                .at(20, 126, "(2)")
                .at(40, 126, "Below.")
                .all();

        assertThat(texts(words)).containsExactly("1: As said in footnote (2) below.", "2: Below.");
    }

    @Test
    void a_footnote_goes_on_overleaf() {
        List<Word> words = new Words()
                .at(20, 700, "(1)")
                .at(40, 700, "Held by")
                .page(2)
                .at(40, 20, "a trust.")
                .all();

        assertThat(texts(words)).containsExactly("1: Held by a trust.");
    }

    @Test
    void what_stands_above_the_first_footnote_is_none() {
        Notes notes = new Notes(new Words().at(20, 100, "See below.").all());

        assertThat(notes.all()).isEmpty();
        assertThat(Phrase.of(notes.before())).isEqualTo("See below.");
    }

    private static List<String> texts(List<Word> words) {
        return new Notes(words)
                .all().stream()
                        .map(note -> note.number() + ": " + Phrase.of(note.text()))
                        .toList();
    }
}
