package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

class FootnoteMarksTest {

    private static final List<Word> RAISED =
            new Words().at(10, 18, "101,158").mark("(1)").all();

    @Test
    void a_raised_number_in_brackets_is_a_mark() {
        assertThat(texts(marks(Set.of(1)).in(RAISED))).containsExactly("(1)");
    }

    @Test
    void several_marks_keep_their_order() {
        List<Word> box = new Words().at(10, 18, "Stock").mark("(3)").mark("(1)").all();

        assertThat(texts(marks(Set.of(1, 3)).in(box))).containsExactly("(3)", "(1)");
        assertThat(FootnoteMarks.numbers(new Words().at(0, 0, "(12)(3)").all())).containsExactly(12, 3);
    }

    @Test
    void a_number_in_brackets_within_a_title_is_none() {
        List<Word> box = new Words().at(10, 18, "Warrants (1)").all();

        assertThat(marks(Set.of(1)).in(box)).isEmpty();
    }

    @Test
    void a_year_in_brackets_is_none() {
        List<Word> box = new Words().at(10, 18, "Units").mark("(2023)").all();

        assertThat(marks(Set.of(1)).in(box)).isEmpty();
    }

    @Test
    void alone_in_a_box_it_is_one_if_it_is_listed() {
        List<Word> box = new Words().at(10, 18, "(1)").all();

        assertThat(texts(marks(Set.of(1)).in(box))).containsExactly("(1)");
        assertThat(marks(Set.of(2)).in(box)).isEmpty();
    }

    @Test
    void where_no_mark_is_raised_a_listed_number_at_the_end_is_one() {
        List<Word> box = new Words().at(10, 18, "631,498 (1)").all();
        FootnoteMarks flat = new FootnoteMarks(List.of(box), Set.of(1));

        assertThat(texts(flat.in(box))).containsExactly("(1)");
        assertThat(flat.in(new Words().at(10, 18, "Series (1) Stock").all())).isEmpty();
    }

    @Test
    void a_narrow_column_may_break_a_mark() {
        List<Word> box = new Words()
                .at(10, 18, "5,630,000")
                .mark("(")
                .at(10, 28, 7f, "12)")
                .all();

        assertThat(texts(marks(Set.of(12)).in(box))).containsExactly("(", "12)");
        assertThat(FootnoteMarks.numbers(marks(Set.of(12)).in(box))).containsExactly(12);
        assertThat(FootnoteMarks.mentioned(List.of(box))).containsExactly(12);
    }

    @Test
    void a_broken_number_in_ordinary_type_is_none() {
        List<Word> box = new Words().at(10, 18, "Warrants (").at(10, 28, "12)").all();

        assertThat(marks(Set.of(12)).in(box)).isEmpty();
    }

    @Test
    void where_marks_are_as_large_as_the_text_one_on_a_line_of_its_own_counts_if_it_is_listed() {
        List<Word> raised = List.of(word("100", 20, 1), word("(2)", 16, 1));
        List<Word> wrapped =
                new Words().at(10, 18, "Fund, L.P.").at(10, 28, "(2)(3)").all();
        FootnoteMarks large = new FootnoteMarks(List.of(raised, wrapped), Set.of(2, 3));

        assertThat(texts(large.in(raised))).containsExactly("(2)");
        assertThat(texts(large.in(wrapped))).containsExactly("(2)(3)");
        assertThat(large.in(new Words().at(10, 18, "Warrants (2)").all())).isEmpty();
        assertThat(marks(Set.of(2, 3)).in(wrapped)).isEmpty();
    }

    private static Word word(String text, float baseline, int run) {
        Rectangle area = new Rectangle(10 * text.length(), baseline - 8, 10 * text.length() + 20, baseline + 2);
        return new Word(1, text, area, baseline, 10, run, false);
    }

    private static FootnoteMarks marks(Set<Integer> listed) {
        return new FootnoteMarks(List.of(RAISED), listed);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
