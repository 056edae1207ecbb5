package org.section16.adapters.pdf.form.onlineforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;

class NotesTest {

    @Test
    void the_number_stands_at_the_middle_of_its_text() {
        List<Word> words = new Words()
                .at(20, 100, "(1)")
                .at(40, 100, "Held by a trust.")
                .at(40, 117, "Held by")
                .at(20, 129, "(2)")
                .at(40, 129, "a")
                .at(40, 141, "spouse.")
                .all();

        assertThat(texts(words)).containsExactly("1: Held by a trust.", "2: Held by a spouse.");
    }

    @Test
    void rows_as_near_as_lines_are_told_apart_by_their_numbers() {
        List<Word> words = new Words()
                .at(20, 100, "(1)")
                .at(40, 100, "Held by a trust.")
                .at(40, 113, "Held by")
                .at(20, 126, "(2)")
                .at(40, 126, "a")
                .at(40, 139, "spouse.")
                .at(20, 152, "(3)")
                .at(40, 152, "Sold.")
                .all();

        assertThat(texts(words)).containsExactly("1: Held by a trust.", "2: Held by a spouse.", "3: Sold.");
        assertThat(new Notes(words).all()).allMatch(Notes.Note::isCertain);
    }

    @Test
    void a_text_goes_on_overleaf_without_a_number() {
        List<Word> words = new Words()
                .at(40, 700, "Held by")
                .at(20, 712, "(1)")
                .at(40, 712, "a")
                .page(2)
                .at(40, 20, "trust.")
                .at(20, 40, "(2)")
                .at(40, 40, "Sold.")
                .all();

        assertThat(texts(words)).containsExactly("1: Held by a trust.", "2: Sold.");
    }

    @Test
    void a_number_between_lines_that_it_is_not_the_middle_of_is_uncertain() {
        List<Word> words = new Words()
                .at(20, 100, "(1)")
                .at(40, 100, "One")
                .at(40, 112, "line")
                .at(40, 124, "after")
                .at(20, 136, "(2)")
                .at(40, 136, "another.")
                .all();

        assertThat(new Notes(words).all()).anyMatch(note -> !note.isCertain());
    }

    private static List<String> texts(List<Word> words) {
        return new Notes(words)
                .all().stream()
                        .map(note -> note.number() + ": " + Phrase.of(note.text()))
                        .toList();
    }
}
