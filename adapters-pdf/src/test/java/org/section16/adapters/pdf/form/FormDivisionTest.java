package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.application.reading.FilingDraft;

class FormDivisionTest {

    private static final String BOX_ONE = "1. Name and Address of Reporting Person*";

    private final List<Page> pages = new ArrayList<>();

    @Test
    void each_head_above_box_one_begins_a_form() {
        page("Form A", BOX_ONE);
        page("Table II");
        page("Form A", BOX_ONE);

        assertThat(forms()).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void forms_of_several_layouts_are_told_apart() {
        page("Form A", BOX_ONE);
        page("Form B", BOX_ONE);
        page("Form A", BOX_ONE);

        assertThat(forms()).containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void the_pages_of_further_owners_have_a_box_one_and_no_head() {
        page("Form A", BOX_ONE);
        page(BOX_ONE);

        assertThat(forms()).containsExactly(List.of(1, 2));
    }

    @Test
    void a_footnote_in_the_words_of_a_head_stands_below_box_one() {
        page("Form A", BOX_ONE);
        page(BOX_ONE, "as reported on Form A");

        assertThat(forms()).containsExactly(List.of(1, 2));
    }

    @Test
    void an_exhibit_in_the_words_of_a_head_has_no_box_one() {
        page("Form A", BOX_ONE);
        page("to sign each Form A");
        page("Form A", BOX_ONE);

        assertThat(forms()).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void a_page_may_end_between_head_and_box_one() {
        page("Form A", BOX_ONE);
        page("Form A");
        page(BOX_ONE);

        assertThat(forms()).containsExactly(List.of(1), List.of(2, 3));
    }

    @Test
    void what_has_all_else_of_a_layout_begins_without_box_one() {
        page("Form A", BOX_ONE);
        page("Form A", "fits");

        assertThat(forms()).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void pages_before_the_first_form_are_of_none() {
        page("Dear Sirs");
        page("Form A", BOX_ONE);

        assertThat(division().before()).extracting(grid -> grid.page().number()).containsExactly(1);
        assertThat(forms()).containsExactly(List.of(2));
    }

    @Test
    void where_no_form_begins_the_document_is_not_divided() {
        page("Table I");
        page(BOX_ONE);

        assertThat(division().before()).isEmpty();
        assertThat(forms()).containsExactly(List.of(1, 2));
    }

    /** Adds a page with some lines. */
    private void page(String... lines) {
        int number = pages.size() + 1;
        Words words = new Words().page(number);
        for (int line = 0; line < lines.length; line++) {
            words.at(50, 50 + 30 * line, lines[line]);
        }
        pages.add(new Page(number, 600, 800, words.all(), List.of(), List.of()));
    }

    private FormDivision division() {
        return FormDivision.of(
                new Sheet(pages.stream().map(Grid::of).toList()), List.of(new Layout("forma"), new Layout("formb")));
    }

    private List<List<Integer>> forms() {
        return division().forms().stream()
                .map(form ->
                        form.grids().stream().map(grid -> grid.page().number()).toList())
                .toList();
    }

    private record Layout(String head) implements FormLayout {
        @Override
        public List<String> printed() {
            return List.of();
        }

        @Override
        public boolean fits(Sheet sheet) {
            return Letters.of(sheet.words()).contains("fits");
        }

        @Override
        public FilingDraft read(Sheet sheet) {
            throw new IllegalStateException("nobody asked to read");
        }
    }
}
