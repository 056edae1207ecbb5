package org.section16.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.domain.amount.Quantity;

class ReportedTest {
    private static final List<FootnoteId> F1 = List.of(FootnoteId.of(1));

    @Test
    void a_stated_zero_is_not_a_blank() {
        Reported<Quantity> zero = Reported.of(Quantity.ZERO);

        assertThat(zero).isNotEqualTo(Reported.blank());
        assertThat(zero.isBlank()).isFalse();
        assertThat(zero.stated()).contains(Quantity.ZERO);
        assertThat(zero.text()).isEqualTo("0");
    }

    @Test
    void a_noted_box_has_marks_and_no_value() {
        Reported<Quantity> noted = Reported.withoutValue(F1);

        assertThat(noted).isEqualTo(new Reported.Noted<>(F1));
        assertThat(noted.stated()).isEmpty();
        assertThat(noted.notes()).isEqualTo(F1);
        assertThat(noted.text()).isEmpty();
        assertThat(noted.isBlank()).isFalse();
    }

    @Test
    void a_blank_box_has_nothing() {
        Reported<Quantity> blank = Reported.withoutValue(List.of());

        assertThat(blank).isEqualTo(Reported.blank()).isEqualTo(new Reported.Blank<>());
        assertThat(blank.stated()).isEmpty();
        assertThat(blank.notes()).isEmpty();
        assertThat(blank.text()).isEmpty();
        assertThat(blank.isBlank()).isTrue();
    }

    @Test
    void an_illegible_box_keeps_its_text_and_its_marks() {
        Reported<Quantity> illegible = Reported.illegible("-100", F1);

        assertThat(illegible.text()).isEqualTo("-100");
        assertThat(illegible.notes()).isEqualTo(F1);
        assertThat(illegible.stated()).isEmpty();
        assertThat(illegible.isBlank()).isFalse();
    }

    @Test
    void the_marks_are_part_of_what_a_box_says() {
        assertThat(Reported.of("x", F1)).isNotEqualTo(Reported.of("x"));
        assertThat(Reported.illegible("x", F1)).isNotEqualTo(Reported.illegible("x", List.of()));
        assertThat(Reported.of("x")).isNotEqualTo(Reported.illegible("x", List.of()));
    }

    @Test
    void marks_keep_their_order_and_their_repetitions() {
        List<FootnoteId> marks = List.of(FootnoteId.of(2), FootnoteId.of(1), FootnoteId.of(2));

        assertThat(Reported.of("x", marks).notes()).isEqualTo(marks);
    }

    @Test
    void later_changes_of_a_list_do_not_reach_the_box() {
        List<FootnoteId> marks = new ArrayList<>(F1);
        List<Reported<String>> boxes =
                List.of(Reported.of("x", marks), Reported.withoutValue(marks), Reported.illegible("x", marks));

        marks.clear();

        assertThat(boxes).allSatisfy(box -> assertThat(box.notes()).isEqualTo(F1));
    }

    @Test
    void a_noted_box_without_marks_and_an_illegible_one_without_text_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported.Noted<>(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Reported.illegible(" \n", F1));
    }

    @Test
    void mapping_converts_a_value_and_leaves_everything_else() {
        assertThat(Reported.of("abc", F1).map(String::length)).isEqualTo(Reported.of(3, F1));
        assertThat(Reported.<String>illegible("?", F1).map(String::length)).isEqualTo(Reported.illegible("?", F1));
        assertThat(Reported.<String>withoutValue(F1).map(String::length)).isEqualTo(Reported.withoutValue(F1));
        assertThat(Reported.<String>blank().map(String::length)).isEqualTo(Reported.blank());
    }
}
