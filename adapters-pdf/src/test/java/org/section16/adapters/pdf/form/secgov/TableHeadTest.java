package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

class TableHeadTest {

    private final TableHead head =
            new TableHead(cell(1, 10, 700, 400, "Table II - Derivative Securities"), Columns.TABLE_II);

    @Test
    void the_columns_are_known_by_their_heads() {
        assertThat(head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security")))
                .isTrue();
        assertThat(head.takes(cell(1, 110, 720, 100, "3. Transaction Date"))).isTrue();

        assertThat(head.columns().areas().keySet())
                .extracting(Column::box)
                .containsExactly(Box.SECURITY_TITLE, Box.TRANSACTION_DATE);
    }

    @Test
    void an_empty_space_beside_the_heading_is_no_head() {
        assertThat(head.takes(cell(1, 410, 690, 4, ""))).isTrue();
        assertThat(head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security")))
                .isTrue();

        assertThat(head.columns().areas()).hasSize(1);
    }

    @Test
    void the_heading_itself_may_go_on_overleaf() {
        assertThat(head.takes(cell(2, 10, 10, 400, "(e.g., puts, calls, warrants)")))
                .isTrue();
        assertThat(head.takes(cell(2, 10, 30, 100, "1. Title of Derivative Security")))
                .isTrue();

        assertThat(head.columns().areas()).hasSize(1);
        assertThat(head.fields()).hasSize(2);
    }

    @Test
    void the_columns_of_a_shared_head_may_stand_overleaf() {
        head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security"));
        head.takes(cell(1, 110, 720, 100, "4. Transaction Code"));
        Cell space = cell(2, 10, 10, 100, "");
        Cell code = cell(2, 110, 10, 50, "Code");
        Cell v = cell(2, 160, 10, 50, "V");
        Cell row = cell(2, 10, 30, 100, "Option");

        assertThat(head.takes(cell(1, 10, 740, 400, ""))).isTrue();
        head.turnTo(List.of(space, code, v, row));

        assertThat(List.of(space, code, v)).allMatch(head::takes);
        assertThat(head.takes(row)).isFalse();
        assertThat(head.columns().areas().keySet())
                .extracting(Column::box)
                .containsExactly(Box.SECURITY_TITLE, Box.TRANSACTION_CODE, Box.VOLUNTARILY_REPORTED);
    }

    @Test
    void the_rest_of_a_head_may_stand_above_its_columns_overleaf() {
        head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security"));
        head.takes(cell(1, 110, 720, 100, "4. Transaction Code"));
        Cell rest = cell(2, 110, 10, 100, "(Instr. 8)");
        Cell code = cell(2, 110, 30, 50, "Code");

        head.turnTo(List.of(rest, code));

        assertThat(List.of(rest, code)).allMatch(head::takes);
        assertThat(head.fields()).hasSize(4);
    }

    @Test
    void a_value_that_shares_a_cell_with_a_head_is_no_part_of_it() {
        head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security"));
        List<Word> words =
                new Words().at(112, 732, "9. Number").at(112, 752, "8,646").all();

        head.takes(new Cell(1, new Rectangle(110, 720, 210, 760), false, false, words));

        assertThat(head.words()).extracting(Word::text).contains("Number").doesNotContain("8,646");
    }

    @Test
    void what_stands_below_the_first_head_is_a_row() {
        assertThat(head.takes(cell(1, 10, 720, 100, "1. Title of Derivative Security")))
                .isTrue();

        assertThat(head.takes(cell(1, 10, 745, 100, "Option"))).isFalse();
    }

    private static Cell cell(int page, float left, float top, float width, String text) {
        Words words = new Words().page(page);
        if (!text.isEmpty()) {
            words.at(left + 2, top + 12, text);
        }
        return new Cell(page, new Rectangle(left, top, left + width, top + 20), false, false, words.all());
    }
}
