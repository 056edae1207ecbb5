package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Words;

class NotesTest {

    private static final String FULL = "Sold as set out in the plan, which says in its first and only paragraph";

    @Test
    void each_note_begins_with_its_number() {
        Notes notes = notes(new Words().at(10, 20, "1. Sold.").at(10, 35, "2. Given."), Set.of());

        assertThat(notes.numbers()).containsExactly(1, 2);
        assertThat(notes.all()).extracting(note -> Phrase.of(note.text())).containsExactly("Sold.", "Given.");
    }

    @Test
    void a_wrapped_line_may_begin_like_a_note() {
        Words words =
                new Words().at(10, 20, "1. " + FULL).at(10, 31, "2. of it.").at(10, 46, "2. Given.");

        assertThat(notes(words, Set.of(1, 2)).all())
                .extracting(note -> Phrase.of(note.text()))
                .containsExactly(FULL + " 2. of it.", "Given.");
    }

    @Test
    void a_note_may_follow_as_close_as_a_wrapped_line() {
        Words words = new Words().at(10, 20, "1. " + FULL).at(10, 31, "end.").at(10, 42, "2. Given.");

        assertThat(notes(words, Set.of()).numbers()).containsExactly(1, 2);
    }

    @Test
    void notes_set_close_are_told_apart_by_the_room_above_them() {
        Words words = new Words().at(10, 20, "1. Sold.").at(10, 32, "2. Given.");

        assertThat(new Notes(TextLine.of(words.all()), Set.of(), 500).numbers()).containsExactly(1, 2);
    }

    @Test
    void each_page_of_a_scan_lies_elsewhere() {
        Words words = new Words()
                .at(10, 700, "1. Sold.")
                .page(2)
                .at(18, 20, "2. Given.")
                .at(18, 35, "3. Kept.");

        assertThat(notes(words, Set.of()).numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void a_note_goes_on_overleaf() {
        Words words = new Words()
                .at(10, 700, "1. " + FULL)
                .page(2)
                .at(10, 20, "2. of it.")
                .at(10, 35, "2. Given.");

        assertThat(notes(words, Set.of(1, 2)).all())
                .extracting(note -> Phrase.of(note.text()))
                .containsExactly(FULL + " 2. of it.", "Given.");
    }

    @Test
    void overleaf_the_next_number_begins_a_note() {
        Words words = new Words().at(10, 700, "1. Sold.").page(2).at(10, 20, "2. Given.");

        assertThat(notes(words, Set.of()).numbers()).containsExactly(1, 2);
    }

    @Test
    void numbers_may_be_left_out_if_they_are_marked_in_the_form() {
        Words words = new Words().at(10, 700, "1. Sold.").page(2).at(10, 20, "5. Given.");

        assertThat(notes(words, Set.of(5)).numbers()).containsExactly(1, 5);
        assertThat(notes(words, Set.of()).numbers()).containsExactly(1);
    }

    @Test
    void what_stands_above_the_first_note_is_kept_apart() {
        Notes notes = notes(new Words().at(10, 20, "Nothing owned").at(10, 35, "1. Sold."), Set.of());

        assertThat(Phrase.of(notes.before())).isEqualTo("Nothing owned");
    }

    private static Notes notes(Words words, Set<Integer> mentioned) {
        return new Notes(TextLine.of(words.all()), mentioned, 0);
    }
}
