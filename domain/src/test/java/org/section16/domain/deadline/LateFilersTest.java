package org.section16.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Address;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

class LateFilersTest {
    private static final LocalDate SALE = LocalDate.of(2024, 10, 10);

    @Test
    void late_reports_and_late_transactions_are_counted_by_person() {
        List<LateFiler> filers = in2024(
                filed(sales(SALE, SALE), "2024-10-16"),
                filed(sales(SALE, SALE.plusDays(5)), "2024-10-17"),
                filed(sales(SALE), "2024-10-15"));

        assertThat(filers).singleElement().satisfies(filer -> {
            assertThat(filer.cik()).contains(Filings.OWNER);
            assertThat(filer.lateReports()).isEqualTo(2);
            assertThat(filer.lateTransactions()).isEqualTo(3);
            assertThat(filer.knownFailures()).isZero();
            assertThat(filer.evidence()).hasSize(2);
        });
    }

    @Test
    void an_exercise_in_both_tables_is_one_transaction() {
        Transaction into = Filings.purchase()
                .coded(TransactionCoding.of(TransactionCode.M))
                .transaction();
        Transaction out = Filings.sale()
                .coded(TransactionCoding.of(TransactionCode.M))
                .on(Filings.option("10"))
                .transaction();

        assertThat(in2024(filed(Filings.form4().with(into).with(out), "2024-10-16")))
                .extracting(LateFiler::lateTransactions)
                .containsExactly(1);
    }

    @Test
    void a_form_5_that_reports_what_form_4_was_for_admits_failures_to_file() {
        FilingBuilder annual = Filings.form5()
                .forPeriod(LocalDate.of(2024, 12, 31))
                .with(Filings.sale().on(SALE).late())
                .with(Filings.sale().on(SALE).late())
                .with(Filings.sale().on(SALE.plusDays(20)).late());

        assertThat(in2024(filed(annual, "2025-02-14"))).singleElement().satisfies(filer -> {
            assertThat(filer.lateReports()).isZero();
            assertThat(filer.lateTransactions()).isEqualTo(3);
            assertThat(filer.knownFailures()).isEqualTo(2);
            assertThat(filer.isDelinquent()).isTrue();
        });
    }

    @Test
    void a_report_belongs_to_the_year_in_which_it_was_filed() {
        FilingBuilder december = sales(LocalDate.of(2023, 12, 20));

        assertThat(in2024(filed(december, "2023-12-29"))).isEmpty();
        assertThat(in2024(filed(december, "2024-01-05"))).hasSize(1);
    }

    @Test
    void a_joint_filing_counts_for_each_owner() {
        ReportingOwner other = ReportingOwner.of(Cik.of(99), "FUND LP", Address.notGiven(), Relationship.director());

        assertThat(in2024(filed(sales(SALE).by(Filings.owner(), other), "2024-10-16")))
                .extracting(LateFiler::name)
                .containsExactly("COOK TIMOTHY D", "FUND LP");
    }

    @Test
    void an_amendment_counts_in_what_it_adds_to_the_original_of_its_date() {
        FilingBuilder amendment = Filings.form(FormType.FORM_4A)
                .amending(LocalDate.of(2024, 10, 15))
                .with(Filings.sale().on(SALE))
                .with(Filings.sale().on(SALE.plusDays(1)));

        assertThat(in2024(filed(amendment, "2024-11-15"), filed(sales(SALE), "2024-10-15")))
                .singleElement()
                .satisfies(filer -> assertThat(filer.lateTransactions()).isEqualTo(1));
    }

    @Test
    void what_cannot_be_judged_is_counted_apart() {
        FilingBuilder amendment = Filings.form(FormType.FORM_4A)
                .amending(LocalDate.of(2024, 10, 15))
                .with(Filings.sale().on(SALE));

        assertThat(in2024(filed(amendment, "2024-11-15"))).singleElement().satisfies(filer -> {
            assertThat(filer.isDelinquent()).isFalse();
            assertThat(filer.undecided()).isEqualTo(1);
        });
    }

    private static FilingBuilder sales(LocalDate... days) {
        FilingBuilder form = Filings.form4();
        for (LocalDate day : days) {
            form.with(Filings.sale().on(day));
        }
        return form;
    }

    private static Submission filed(FilingBuilder form, String day) {
        return new Submission(
                Optional.empty(), Optional.of(LocalDate.parse(day)), Optional.empty(), Reported.blank(), form.filing());
    }

    private static List<LateFiler> in2024(Submission... filings) {
        return LateFilers.of(
                List.of(filings), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), BusinessCalendar.edgar());
    }
}
