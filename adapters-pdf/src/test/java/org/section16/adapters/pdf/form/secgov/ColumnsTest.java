package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.domain.form.Box;

class ColumnsTest {

    @Test
    void a_column_below_a_shared_head_is_known_by_both() {
        assertThat(column(Columns.TABLE_I, "transactioncodeinstr", "v")).contains(Box.VOLUNTARILY_REPORTED);
        assertThat(column(Columns.TABLE_II, "titleandamountofsecurities", "title"))
                .contains(Box.UNDERLYING_SECURITY_TITLE);
    }

    @Test
    void form_5_has_one_column_for_the_code() {
        assertThat(column(Columns.TABLE_I, "", "transactioncodeinstr")).contains(Box.TRANSACTION_CODE);
    }

    @Test
    void columns_5_and_9_of_table_ii_begin_alike() {
        assertThat(column(Columns.TABLE_II, "numberofderivativesecuritiesacquiredaordisposedofd", "d"))
                .contains(Box.TRANSACTION_SHARES);
        assertThat(column(Columns.TABLE_II, "", "numberofderivativesecuritiesbeneficiallyowned"))
                .contains(Box.SHARES_OWNED_FOLLOWING_TRANSACTION);
    }

    @Test
    void the_last_head_is_known_even_if_the_paper_cuts_it_off() {
        String head = "natureofindirecbeneficiaownershi";

        assertThat(column(Columns.TABLE_II, "", head)).contains(Box.NATURE_OF_OWNERSHIP);
        assertThat(Columns.isCutOff(head)).isTrue();
        assertThat(Columns.isCutOff("natureofindirectbeneficialownershipinstr")).isFalse();
        assertThat(Columns.isCutOff("ownershipform")).isFalse();
    }

    private static Optional<Box> column(List<Column> table, String shared, String head) {
        return table.stream()
                .filter(column -> column.isHeadedBy(shared, head))
                .map(Column::box)
                .findFirst();
    }

    @Test
    void columns_that_the_paper_cuts_off_are_missing() {
        List<Column> found = Columns.TABLE_II.subList(0, 15);

        assertThat(Columns.missing(Columns.TABLE_II, found))
                .containsExactlyInAnyOrder(Box.DIRECT_OR_INDIRECT_OWNERSHIP, Box.NATURE_OF_OWNERSHIP);
        assertThat(Columns.missing(Columns.TABLE_II, Columns.TABLE_II)).isEmpty();
    }

    @Test
    void a_form_of_holdings_misses_no_transaction() {
        List<Column> found = Columns.TABLE_II.stream()
                .filter(column ->
                        column.box() == Box.SECURITY_TITLE || column.box() == Box.DIRECT_OR_INDIRECT_OWNERSHIP)
                .toList();

        assertThat(Columns.missing(Columns.TABLE_II, found))
                .contains(Box.NATURE_OF_OWNERSHIP, Box.EXERCISE_DATE)
                .doesNotContain(Box.TRANSACTION_SHARES, Box.SHARES_OWNED_FOLLOWING_TRANSACTION);
    }
}
