package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Rows of a closed table that two pages share: title, date, amount and ownership. */
class BrokenValuesTest {

    private static final List<Box> BOXES =
            List.of(Box.SECURITY_TITLE, Box.TRANSACTION_DATE, Box.TRANSACTION_SHARES, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    private static final int WIDTH = 100;

    private final TableBody body = new TableBody(Columns.TABLE_I);

    @Test
    void the_halves_of_a_date_make_one() {
        columns(4);
        row(1, "Common", "08/25/2", "100", "D");
        row(2, "Stock", "022", "", "");

        assertThat(texts()).containsExactly("Common Stock|08/25/2022|100|D");
        assertThat(body.rows().get(0).doubts()).isEmpty();
    }

    @Test
    void two_dates_make_two_rows() {
        columns(4);
        row(1, "Common", "08/25/2022", "100", "D");
        row(2, "Stock", "08/26/2022", "", "");

        assertThat(texts()).hasSize(2);
    }

    @Test
    void the_parts_of_a_number_may_be_two() {
        columns(4);
        row(1, "Common Stock", "08/25/2022", "27.6", "D");
        row(2, "", "", "1", "");

        assertThat(texts()).containsExactly("Common Stock|08/25/2022|27.61|D");
        assertThat(body.rows().get(0).doubts()).containsOnlyKeys(Box.TRANSACTION_SHARES);
    }

    @Test
    void a_mark_overleaf_breaks_no_number() {
        columns(4);
        row(1, "Common Stock", "08/25/2022", "27.61", "D");
        row(2, "", "", "(4)", "");

        assertThat(texts()).hasSize(1);
        assertThat(body.rows().get(0).doubts()).isEmpty();
    }

    @Test
    void where_the_paper_ends_before_the_form_of_ownership_a_row_with_an_amount_is_a_line() {
        columns(3);
        row(1, "Class A", "", "100", "");
        row(2, "Class B", "", "200", "");

        assertThat(texts()).containsExactly("Class A||100", "Class B||200");
        assertThat(body.doubts(612))
                .containsOnlyKeys(
                        Box.TRANSACTION_SHARES,
                        Box.TRANSACTION_CODE,
                        Box.TRANSACTION_ACQUIRED_DISPOSED_CODE,
                        Box.TRANSACTION_PRICE_PER_SHARE,
                        Box.SHARES_OWNED_FOLLOWING_TRANSACTION,
                        Box.DIRECT_OR_INDIRECT_OWNERSHIP,
                        Box.NATURE_OF_OWNERSHIP);
    }

    @Test
    void where_the_paper_ends_before_the_form_of_ownership_a_row_of_text_goes_on() {
        columns(3);
        row(1, "Class A", "", "100", "");
        row(2, "Stock", "", "", "");

        assertThat(texts()).containsExactly("Class A Stock||100");
    }

    private void columns(int count) {
        Map<Column, Rectangle> head = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Box box = BOXES.get(i);
            Column column = Columns.TABLE_I.stream()
                    .filter(each -> each.box() == box)
                    .findFirst()
                    .orElseThrow();
            head.put(column, new Rectangle(i * WIDTH, 0, (i + 1) * WIDTH, 20));
        }
        body.under(new FoundColumns(head));
    }

    private void row(int page, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            Words words = new Words().page(page);
            if (!texts[i].isEmpty()) {
                words.at(i * WIDTH + 5, 50, texts[i]);
            }
            body.takes(new Cell(page, new Rectangle(i * WIDTH, 40, (i + 1) * WIDTH, 60), false, false, words.all()));
        }
    }

    private List<String> texts() {
        return body.rows().stream()
                .map(row -> String.join(
                        "|", row.words().values().stream().map(Phrase::unbroken).toList()))
                .map(text -> text.replace("CommonStock", "Common Stock").replaceAll("Class([AB])", "Class $1"))
                .map(text -> text.replace("AStock", "A Stock"))
                .toList();
    }
}
