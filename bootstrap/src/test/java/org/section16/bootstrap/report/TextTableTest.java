package org.section16.bootstrap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.bootstrap.report.TextTable.Setting;

class TextTableTest {
    private static TextTable titlesAndAmounts() {
        return new TextTable()
                .column("Title", Setting.WORDS)
                .column("Date", Setting.LEFT)
                .column("Amount", Setting.RIGHT);
    }

    @Test
    void words_stand_to_the_left_and_numbers_to_the_right() {
        TextTable table = titlesAndAmounts();
        table.row(List.of("Common Stock", "2024-10-10", "5"));
        table.row(List.of("Warrant", "", "1,250"));

        assertThat(table.lines(2, 80))
                .containsExactly(
                        "  Title         Date        Amount",
                        "  ------------  ----------  ------",
                        "  Common Stock  2024-10-10       5",
                        "  Warrant                    1,250");
    }

    @Test
    void a_column_in_which_nothing_stands_is_left_out() {
        TextTable table = titlesAndAmounts();
        table.row(List.of("Warrant", "", "5"));

        assertThat(table.lines(0, 80)).containsExactly("Title    Amount", "-------  ------", "Warrant       5");
    }

    @Test
    void words_are_broken_to_keep_to_the_page() {
        TextTable table = titlesAndAmounts();
        table.row(List.of("Series A Convertible Preferred Stock", "2024-10-10", "5"));

        assertThat(table.lines(0, 32))
                .containsExactly(
                        "Title         Date        Amount",
                        "------------  ----------  ------",
                        "Series A      2024-10-10       5",
                        "Convertible",
                        "Preferred",
                        "Stock");
    }

    @Test
    void nothing_is_cut_off_even_on_the_narrowest_page() {
        TextTable table = titlesAndAmounts();
        table.row(List.of("Convertible Preferred", "2024-10-10", "1,250,000.5"));

        assertThat(String.join("\n", table.lines(0, 5)))
                .contains("Convertible", "Preferred", "2024-10-10", "1,250,000.5");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titlesAndAmounts().row(List.of("one")))
                .withMessage("1 cells for 3 columns");
    }
}
