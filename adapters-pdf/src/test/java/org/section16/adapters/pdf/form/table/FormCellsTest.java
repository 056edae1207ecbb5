package org.section16.adapters.pdf.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

class FormCellsTest {

    private static final TableLabels TABLE = new TableLabels(
            "tableinonderivative",
            List.of(
                    Column.headed("titleofsecurity", Box.SECURITY_TITLE),
                    Column.under("transactioncode", "code", Box.TRANSACTION_CODE),
                    Column.under("transactioncode", "v", Box.VOLUNTARILY_REPORTED)));

    private final List<Grid> grids = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    @Test
    void columns_are_known_by_their_heads_and_the_heads_above_them() {
        cell(10, 10, 210, 30, "1. Name");
        cell(10, 30, 210, 50, "Table I - Non-Derivative");
        head(50);
        row(90, "Common", "S", "V");

        FormCells form = form();

        assertThat(rows(form)).containsExactly("Common/S/V");
        assertThat(form.boxes()).extracting(box -> Phrase.of(box.words())).containsExactly("1. Name");
        assertThat(form.rest()).isEmpty();
    }

    @Test
    void a_head_may_be_repeated_overleaf_without_the_heading() {
        cell(10, 30, 210, 50, "Table I - Non-Derivative");
        head(50);
        row(90, "Common", "S", "");
        page();
        head(10);
        row(50, "Class B", "P", "");

        assertThat(rows(form())).containsExactly("Common/S/", "Class B/P/");
    }

    @Test
    void rows_go_on_overleaf_without_a_head() {
        head(50);
        row(90, "Common", "S", "");
        page();
        row(10, "Class B", "P", "");

        assertThat(rows(form())).containsExactly("Common/S/", "Class B/P/");
    }

    @Test
    void a_row_that_is_open_below_is_one_with_the_first_overleaf() {
        head(50);
        open(90, false, "Class", "S", "");
        page();
        open(10, true, "B", "", "");

        assertThat(rows(form())).containsExactly("Class B/S/");
    }

    @Test
    void what_does_not_touch_the_table_is_not_of_it() {
        head(50);
        row(90, "Common", "S", "");
        row(200, "/s/ Sam", "", "");

        FormCells form = form();

        assertThat(rows(form)).containsExactly("Common/S/");
        assertThat(Phrase.of(form.rest())).isEqualTo("/s/ Sam");
    }

    private void head(float top) {
        cell(10, top, 110, top + 40, "1. Title of Security");
        cell(110, top, 210, top + 20, "3. Transaction Code");
        cell(110, top + 20, 160, top + 40, "Code");
        cell(160, top + 20, 210, top + 40, "V");
    }

    private void row(float top, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cell(List.of(10, 110, 160).get(i), top, List.of(110, 160, 210).get(i), top + 20, texts[i]);
        }
    }

    private void open(float top, boolean above, String... texts) {
        int from = cells.size();
        row(top, texts);
        cells.subList(from, cells.size())
                .replaceAll(cell -> new Cell(cell.page(), cell.area(), above, !above, cell.words()));
    }

    private void cell(float left, float top, float right, float bottom, String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            float x = left + 2 + 5 * words.size();
            words.add(new Word(
                    number(), word, new Rectangle(x, top + 2, x + 4, top + 12), top + 10, 10, words.size() + 1, false));
        }
        cells.add(new Cell(number(), new Rectangle(left, top, right, bottom), false, false, words));
    }

    private int number() {
        return grids.size() + 1;
    }

    private void page() {
        List<Word> words = cells.stream().flatMap(cell -> cell.words().stream()).toList();
        grids.add(new Grid(new Page(number(), 600, 800, words, List.of(), List.of()), cells, List.of()));
        cells.clear();
    }

    private FormCells form() {
        page();
        return new FormCells(grids, List.of(TABLE));
    }

    private static List<String> rows(FormCells form) {
        return form.rows(TABLE).stream().map(FormCellsTest::row).toList();
    }

    private static String row(Map<Column, List<Word>> row) {
        return row.values().stream().map(Phrase::of).collect(Collectors.joining("/"));
    }
}
