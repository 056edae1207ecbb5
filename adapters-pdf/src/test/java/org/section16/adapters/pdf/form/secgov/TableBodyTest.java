package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.FoundColumns;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.domain.form.Box;

/** Rows of three columns: title, code and ownership. */
class TableBodyTest {

    private static final List<Box> BOXES =
            List.of(Box.SECURITY_TITLE, Box.TRANSACTION_CODE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    private static final int WIDTH = 100;

    private final TableBody body = new TableBody(Columns.TABLE_I);

    TableBodyTest() {
        Map<Column, Rectangle> head = new LinkedHashMap<>();
        for (int i = 0; i < BOXES.size(); i++) {
            Box box = BOXES.get(i);
            Column column = Columns.TABLE_I.stream()
                    .filter(each -> each.box() == box)
                    .findFirst()
                    .orElseThrow();
            head.put(column, new Rectangle(i * WIDTH, 0, (i + 1) * WIDTH, 20));
        }
        body.under(new FoundColumns(head));
    }

    @Test
    void rows_of_one_page_are_apart() {
        row(1, 20, false, "Common Stock", "S", "D");
        row(1, 40, false, "Common Stock", "P", "I");

        assertThat(rows()).containsExactly("Common Stock|S|D", "Common Stock|P|I");
    }

    @Test
    void a_row_without_lower_border_goes_on_overleaf() {
        row(1, 700, true, "Common", "S", "D");
        row(2, 40, false, "Stock", "", "");

        assertThat(rows()).containsExactly("Common Stock|S|D");
    }

    @Test
    void a_row_with_all_borders_goes_on_overleaf_if_neither_part_is_a_line() {
        row(1, 700, false, "", "S", "D");
        row(2, 40, false, "Common Stock", "", "");

        assertThat(rows()).containsExactly("Common Stock|S|D");
    }

    @Test
    void what_is_a_line_on_its_own_is_one() {
        row(1, 700, true, "Common Stock", "S", "D");
        row(2, 40, false, "Common Stock", "", "I");

        assertThat(rows()).containsExactly("Common Stock|S|D", "Common Stock||I");
    }

    @Test
    void two_codes_are_two_rows() {
        row(1, 700, true, "", "S", "D");
        row(2, 40, false, "Common Stock", "P", "");

        assertThat(rows()).containsExactly("|S|D", "Common Stock|P|");
    }

    @Test
    void lines_that_find_no_room_in_a_row_stand_below_a_border_overleaf() {
        row(1, 700, false, "Class A Common", "S", "D");
        row(2, 40, false, "Stock", "", "");

        assertThat(rows()).containsExactly("Class A Common Stock|S|D");
    }

    @Test
    void the_same_title_overleaf_is_another_row() {
        row(1, 700, false, "Common Stock", "S", "D");
        row(2, 40, false, "Common Stock", "", "");

        assertThat(rows()).containsExactly("Common Stock|S|D", "Common Stock||");
    }

    @Test
    void reading_the_rows_twice_gives_the_same() {
        row(1, 700, true, "Common", "S", "D");
        row(2, 40, false, "Stock", "", "");

        assertThat(rows()).isEqualTo(rows());
    }

    @Test
    void a_line_without_its_form_of_ownership_is_doubtful() {
        row(1, 20, false, "Common Stock", "S", "");

        assertThat(body.rows().get(0).doubts()).containsOnlyKeys(Box.DIRECT_OR_INDIRECT_OWNERSHIP);
    }

    @Test
    void a_word_that_runs_over_the_border_of_its_cell_is_doubtful() {
        row(1, 20, false, "A-title-much-too-long-for-its-cell", "S", "D");

        assertThat(body.rows().get(0).doubts()).containsOnlyKeys(Box.SECURITY_TITLE);
    }

    private void row(int page, float top, boolean open, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            Words words = new Words().page(page);
            if (!texts[i].isEmpty()) {
                words.at(i * WIDTH + 5, top + 10, texts[i]);
            }
            Rectangle area = new Rectangle(i * WIDTH, top, (i + 1) * WIDTH, top + 20);
            assertThat(body.takes(new Cell(page, area, false, open, words.all())))
                    .isTrue();
        }
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        body.rows()
                .forEach(row -> rows.add(String.join(
                        "|", row.words().values().stream().map(Phrase::of).toList())));
        return rows;
    }
}
