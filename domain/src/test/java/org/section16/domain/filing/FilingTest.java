package org.section16.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.section16.domain.filing.Filings.form4;
import static org.section16.domain.filing.Filings.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

class FilingTest {
    @Test
    void the_lines_are_those_of_table_i_then_those_of_table_ii() {
        Line option = Filings.grant().transaction();
        Line stock = purchase().transaction();
        Filing filing = form4().with(option).with(stock).filing();

        assertThat(filing.lines()).containsExactly(stock, option);
    }

    @Test
    void a_line_in_the_wrong_table_is_refused() {
        List<Line> plain = List.of(purchase().transaction());
        List<Line> derivative = List.of(Filings.grant().transaction());

        assertThatIllegalArgumentException().isThrownBy(() -> withTables(derivative, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> withTables(List.of(), plain));
        assertThat(withTables(plain, derivative).lines()).hasSize(2);
    }

    @Test
    void a_footnote_is_found_by_its_mark_and_the_first_of_two_counts() {
        Filing filing = form4().footnote(2, "second")
                .with(new Footnote(Reported.blank(), Reported.of("nameless")))
                .footnote(1, "first")
                .footnote(1, "again")
                .filing();

        assertThat(filing.footnoteText(FootnoteId.of(1))).isEqualTo(Reported.of("first"));
        assertThat(filing.footnoteText(FootnoteId.of(3))).isEqualTo(Reported.blank());
    }

    @Test
    void anything_a_filer_can_get_wrong_can_be_represented() {
        Filing filing = form4().by()
                .signed()
                .with(new Footnote(Reported.illegible("F0", List.of()), Reported.blank()))
                .with(purchase()
                        .of(Reported.illegible("-100", List.of(FootnoteId.of(99))))
                        .coded(TransactionCoding.notGiven()))
                .filing();

        assertThat(filing.reportingOwners()).isEmpty();
        assertThat(filing.lines()).hasSize(1);
    }

    @Test
    void later_changes_of_a_list_do_not_reach_the_filing() {
        List<Line> lines = new ArrayList<>(List.of(purchase().transaction()));
        Filing filing = withTables(lines, List.of());

        lines.clear();

        assertThat(filing.nonDerivativeTable()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> filing.nonDerivativeTable().clear());
    }

    @Test
    void a_copy_with_other_parties_changes_nothing_else() {
        Filing filing = RandomFilings.filing(1);
        ReportingOwner stranger = Filings.owner().withCik(Cik.of(5));

        Filing changed = filing.withIssuer(Filings.issuer().withCik(Cik.of(6))).withReportingOwners(List.of(stranger));

        assertThat(changed.issuer().issuerCik()).isEqualTo(Reported.of(Cik.of(6)));
        assertThat(changed.reportingOwners()).containsExactly(stranger);
        assertThat(changed.withIssuer(filing.issuer()).withReportingOwners(filing.reportingOwners()))
                .isEqualTo(filing);
    }

    @Test
    void the_factories_of_the_model_say_what_they_promise() {
        Transaction sale = Transaction.of(
                "Common Stock",
                Filings.DAY,
                TransactionCode.S,
                TransactionAmounts.disposed(Quantity.parse("136"), Dollars.parse("129.75")),
                PostTransactionAmounts.shares(Quantity.parse("20000")));

        assertThat(sale)
                .isEqualTo(Filings.sale().of(136).at("129.75").leaving(20_000).transaction());
        assertThat(sale.transactionTimeliness().isBlank()).isTrue();
        assertThat(sale.derivativeTerms()).isEmpty();
    }

    @Test
    void a_submission_with_another_filing_keeps_its_facts() {
        Submission submission = form4().submission();
        Filing other = Filings.form5().filing();

        Submission changed = submission.withFiling(other);

        assertThat(changed.filing()).isEqualTo(other);
        assertThat(changed.withFiling(submission.filing())).isEqualTo(submission);
        assertThat(Submission.of(other).accessionNumber()).isEqualTo(Optional.empty());
    }

    private static Filing withTables(List<Line> first, List<Line> second) {
        return new Filing(
                FormType.FORM_4,
                Reported.of(Filings.DAY),
                Reported.blank(),
                Declarations.none(),
                Filings.issuer(),
                List.of(),
                first,
                second,
                List.of(),
                Reported.blank(),
                List.of());
    }
}
