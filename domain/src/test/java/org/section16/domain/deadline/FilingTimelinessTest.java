package org.section16.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.Timeliness.EarlyVoluntary;
import org.section16.domain.deadline.Timeliness.Excused;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.LateUnlessDeemed;
import org.section16.domain.deadline.Timeliness.NotAssessable;
import org.section16.domain.deadline.Timeliness.OnTime;
import org.section16.domain.deadline.Timeliness.State;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Filings.TransactionBuilder;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.Issuer;
import org.section16.domain.security.OwnershipNature;

class FilingTimelinessTest {
    private static final LocalDate SALE = LocalDate.of(2024, 10, 10);

    @Test
    void a_form_4_filed_on_its_due_date_is_on_time() {
        FilingTimeliness result = judged(soldOn(SALE), "2024-10-15");

        assertThat(result.timeliness()).isEqualTo(new OnTime());
        assertThat(result.inWords())
                .isEqualTo("Form 4 for Thu 2024-10-10 was due Tue 2024-10-15: Columbus Day; "
                        + "filed Tue 2024-10-15, on time");
    }

    @Test
    void a_form_4_filed_a_day_later_is_late_by_one_business_day() {
        FilingTimeliness result = judged(soldOn(SALE), "2024-10-16");

        assertThat(result.timeliness()).isEqualTo(new Late(1, false));
        assertThat(result.inWords()).endsWith("filed Wed 2024-10-16, 1 business day late");
    }

    @Test
    void a_form_is_as_late_as_its_worst_line() {
        FilingBuilder form = Filings.form4()
                .with(Filings.sale().on(SALE.plusDays(4)))
                .with(Filings.sale().on(SALE))
                .with(Filings.grant().on(SALE.minusDays(7)));

        FilingTimeliness result = judged(form, "2024-10-16");

        assertThat(result.lines())
                .extracting(LineTimeliness::timeliness)
                .containsExactly(new OnTime(), new Late(1, false), new Late(6, false));
        assertThat(result.lines().get(2).where()).hasToString("table2.line[1].transactionDate");
        assertThat(result.timeliness()).isEqualTo(new Late(6, false));
        assertThat(result.lateLines()).hasSize(2);
    }

    @Test
    void the_acceptance_in_the_evening_does_not_matter() {
        Submission late = new Submission(
                Optional.of(Filings.ACCESSION),
                Optional.of(LocalDate.of(2024, 10, 15)),
                Optional.of(OffsetDateTime.parse("2024-10-16T02:05:21Z")),
                Reported.blank(),
                soldOn(SALE).filing());

        assertThat(FilingTimeliness.of(late, BusinessCalendar.edgar()).timeliness())
                .isEqualTo(new OnTime());
    }

    @Test
    void an_evening_of_july_2003_is_judged_by_its_day_though_edgar_stamped_the_next() {
        Submission evening = new Submission(
                Optional.of(Filings.ACCESSION),
                Optional.of(LocalDate.of(2003, 7, 16)),
                Optional.of(OffsetDateTime.parse("2003-07-15T19:30:00-04:00")),
                Reported.blank(),
                soldOn(LocalDate.of(2003, 7, 11)).filing());

        FilingTimeliness result = FilingTimeliness.of(evening, BusinessCalendar.edgar());

        assertThat(result.timeliness()).isEqualTo(new OnTime());
        assertThat(result.inWords()).contains("accepted in the evening of Tue 2003-07-15");
    }

    @Test
    void a_stamp_of_a_special_closing_is_read_as_the_business_day_before() {
        FilingTimeliness result = judged(soldOn(LocalDate.of(2012, 12, 19)), "2012-12-24");

        assertThat(result.timeliness()).isEqualTo(new OnTime());
        assertThat(result.inWords()).contains("by a stamp of the closed day after it, Fri 2012-12-21");
    }

    @Test
    void a_document_without_filing_date_that_was_signed_in_time_is_not_called_on_time() {
        FilingTimeliness result = unfiled(soldOn(SALE).signed(Signature.of("Jane Doe", LocalDate.of(2024, 10, 11))));

        assertThat(result.timeliness()).isInstanceOf(NotAssessable.class);
        assertThat(result.inWords()).contains("signed in time, on Fri 2024-10-11, and may have been filed later");
    }

    @Test
    void a_document_without_filing_date_that_was_signed_after_the_due_date_is_at_least_so_late() {
        FilingTimeliness result = unfiled(soldOn(SALE)
                .signed(
                        Signature.of("Jane Doe", LocalDate.of(2024, 10, 11)),
                        Signature.of("John Doe", LocalDate.of(2024, 10, 17))));

        assertThat(result.timeliness()).isEqualTo(new Late(2, true));
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("no filing date"));
        assertThat(result.inWords()).endsWith("signed Thu 2024-10-17, at least 2 business days late");
    }

    @Test
    void a_document_without_any_date_is_not_assessable() {
        assertThat(unfiled(soldOn(SALE).signed()).timeliness())
                .isEqualTo(new NotAssessable("the document has neither a filing date nor a dated signature"));
    }

    @Test
    void a_line_without_a_legible_date_is_not_assessable() {
        Transaction sale = Filings.sale().transaction();
        Transaction undated = new Transaction(
                sale.securityTitle(),
                sale.derivativeTerms(),
                Reported.illegible("13/45/2024", List.of()),
                sale.deemedExecutionDate(),
                sale.transactionCoding(),
                sale.transactionTimeliness(),
                sale.transactionAmounts(),
                sale.postTransactionAmounts(),
                sale.ownershipNature());

        assertThat(judged(Filings.form4().with(undated), "2024-10-11").timeliness())
                .isEqualTo(new NotAssessable("the line has no legible date"));
    }

    @Test
    void a_deemed_execution_moves_the_due_date() {
        FilingBuilder form = Filings.form4().with(Filings.sale().on(SALE).deemedExecuted(LocalDate.of(2024, 10, 15)));

        assertThat(judged(form, "2024-10-17").timeliness()).isEqualTo(new OnTime());
        assertThat(judged(form, "2024-10-18").timeliness()).isEqualTo(new Late(1, false));
    }

    @Test
    void a_deemed_execution_cannot_be_later_than_the_third_business_day() {
        FilingBuilder form = Filings.form4().with(Filings.sale().on(SALE).deemedExecuted(LocalDate.of(2024, 10, 30)));

        FilingTimeliness result = judged(form, "2024-10-30");

        assertThat(result.deadline().orElseThrow().countedFrom()).isEqualTo(LocalDate.of(2024, 10, 16));
        assertThat(result.timeliness()).isEqualTo(new Late(8, false));
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("later than 2024-10-16"));
    }

    @Test
    void a_deemed_execution_before_the_trade_is_not_counted_from() {
        FilingBuilder form = Filings.form4().with(Filings.sale().on(SALE).deemedExecuted(LocalDate.of(2024, 9, 6)));

        FilingTimeliness result = judged(form, "2024-10-15");

        assertThat(result.timeliness()).isEqualTo(new OnTime());
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("before the transaction date"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-15, ON_TIME",
        "2024-10-16, LATE_UNLESS_DEEMED",
        "2024-10-18, LATE_UNLESS_DEEMED",
        "2024-10-21, LATE"
    })
    void a_trade_under_a_plan_can_be_up_to_three_days_late_and_in_time(String filed, State state) {
        assertThat(judged(soldOn(SALE).declaring(plan(true)), filed)
                        .timeliness()
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_form_that_denies_a_plan_has_no_deemed_execution() {
        assertThat(judged(soldOn(SALE).declaring(plan(false)), "2024-10-16").timeliness())
                .isEqualTo(new Late(1, false));
    }

    @Test
    void before_the_box_a_footnote_of_the_line_tells_of_the_plan() {
        LocalDate day = LocalDate.of(2019, 3, 4);
        FilingBuilder form = Filings.form4()
                .with(Filings.sale().on(day).at(Reported.of(Dollars.parse("10"), List.of(FootnoteId.of(1)))))
                .with(Filings.sale().on(day))
                .footnote(1, "Sold under a Rule 10b5-1 trading plan.");

        assertThat(judged(form, "2019-03-07").lines())
                .extracting(LineTimeliness::timeliness)
                .containsExactly(new LateUnlessDeemed(1), new Late(1, false));
    }

    @Test
    void a_line_that_could_wait_for_form_5_is_early() {
        TransactionBuilder gift = Filings.sale().on(SALE).coded(coding(TransactionFormType.FORM_5, TransactionCode.J));

        FilingTimeliness result = judged(Filings.form4().with(gift), "2024-11-05");

        assertThat(result.timeliness()).isEqualTo(new EarlyVoluntary());
        assertThat(result.deadline()).isEmpty();
        assertThat(result.caveats()).isEmpty();
    }

    @Test
    void a_line_that_could_wait_is_late_once_no_fiscal_year_excuses_it() {
        TransactionBuilder line = Filings.purchase()
                .on(LocalDate.of(2022, 3, 1))
                .coded(coding(TransactionFormType.FORM_5, TransactionCode.L));

        assertThat(judged(Filings.form4().with(line), "2023-04-14").timeliness())
                .isEqualTo(new EarlyVoluntary());
        assertThat(judged(Filings.form4().with(line), "2023-04-14").caveats()).hasSize(1);
        assertThat(judged(Filings.form4().with(line), "2023-04-17").timeliness())
                .isEqualTo(new Late(1, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-24, DISPOSED, EARLY_VOLUNTARY",
        "2023-02-27, DISPOSED, LATE",
        "2024-10-10, DISPOSED, LATE",
        "2024-10-10, ACQUIRED, EARLY_VOLUNTARY"
    })
    void gifts_given_belong_on_form_4_since_2023(LocalDate day, AcquiredDisposedCode direction, State state) {
        FilingTimeliness result = judged(
                Filings.form4().with(gift(day, direction, TransactionFormType.FORM_5)),
                day.plusDays(30).toString());

        assertThat(result.timeliness().state()).isEqualTo(state);
    }

    @Test
    void lateness_in_the_unsettled_weeks_of_the_rule_on_gifts_says_so() {
        FilingBuilder form = Filings.form4()
                .with(gift(LocalDate.of(2023, 3, 6), AcquiredDisposedCode.DISPOSED, TransactionFormType.FORM_4));

        assertThat(judged(form, "2023-03-09").caveats()).anyMatch(caveat -> caveat.contains("2023-04-01"));
        assertThat(judged(form, "2023-03-08").caveats()).isEmpty();
    }

    @Test
    void grants_could_wait_for_form_5_until_the_reform_of_2002() {
        FilingBuilder before = Filings.form4().with(Filings.grant().on(LocalDate.of(2002, 8, 28)));
        FilingBuilder after = Filings.form4().with(Filings.grant().on(LocalDate.of(2002, 8, 29)));

        assertThat(judged(before, "2002-09-20").timeliness()).isEqualTo(new EarlyVoluntary());
        assertThat(judged(after, "2002-09-20").timeliness().state()).isEqualTo(State.LATE);
    }

    @Test
    void relief_excuses_those_who_claim_it() {
        FilingBuilder silent = soldOn(LocalDate.of(2012, 10, 26));
        FilingBuilder claiming = soldOn(LocalDate.of(2012, 10, 26)).remarking("Relies on the Hurricane Sandy order.");

        assertThat(judged(claiming, "2012-11-02").timeliness()).isInstanceOf(Excused.class);
        assertThat(judged(claiming, "2012-11-23").timeliness()).isInstanceOf(Late.class);
        assertThat(judged(silent, "2012-11-02").timeliness()).isEqualTo(new Late(3, false));
        assertThat(judged(silent, "2012-11-02").caveats()).anyMatch(caveat -> caveat.contains("who claim it"));
    }

    @Test
    void snow_in_washington_may_excuse_one_day() {
        FilingTimeliness result = judged(soldOn(LocalDate.of(2016, 1, 21)), "2016-01-26");

        assertThat(result.timeliness()).isEqualTo(new Late(1, false));
        assertThat(result.caveats()).anyMatch(caveat -> caveat.startsWith("Possibly excused"));
    }

    @Test
    void a_form_3_is_judged_by_its_event() {
        FilingBuilder form = Filings.form3().forPeriod(LocalDate.of(2024, 6, 9)).with(Filings.holding(100));

        assertThat(judged(form, "2024-06-20").timeliness()).isEqualTo(new OnTime());
        assertThat(judged(form, "2024-06-20").caveats()).anyMatch(caveat -> caveat.contains("first registered"));
        assertThat(judged(form, "2024-06-21").timeliness()).isEqualTo(new Late(1, false));
    }

    @Test
    void a_form_3_of_the_first_day_for_foreign_issuers_is_due_that_day() {
        Issuer foreign = new Issuer(
                Reported.of(Filings.ISSUER),
                Reported.of("Foreign plc"),
                Reported.of(new TradingSymbol("FOR")),
                Reported.of(new TradingSymbol("FOR.L")));
        FilingBuilder form = Filings.form3().about(foreign).forPeriod(LocalDate.of(2026, 3, 18));

        assertThat(judged(form, "2026-03-18").timeliness()).isEqualTo(new OnTime());
        assertThat(judged(form, "2026-03-19").timeliness()).isEqualTo(new Late(1, false));
    }

    @Test
    void a_form_5_is_judged_by_the_fiscal_year_and_its_late_lines_for_themselves() {
        FilingBuilder form = Filings.form5()
                .forPeriod(LocalDate.of(2020, 12, 31))
                .with(gift(LocalDate.of(2020, 5, 4), AcquiredDisposedCode.DISPOSED, TransactionFormType.FORM_5))
                .with(Filings.sale().on(LocalDate.of(2020, 6, 1)).late())
                .with(overdueHolding());

        FilingTimeliness result = judged(form, "2021-02-16");

        assertThat(result.timeliness()).isEqualTo(new OnTime());
        assertThat(result.lines())
                .extracting(line -> line.timeliness().state())
                .containsExactly(State.ON_TIME, State.LATE, State.LATE);
        assertThat(result.lines().get(1).deadline().orElseThrow().form()).isEqualTo(FormType.FORM_4);
        assertThat(result.lines().get(2).deadline()).isEmpty();
    }

    @Test
    void a_gift_given_since_2023_is_late_on_a_form_5() {
        FilingBuilder form = Filings.form5()
                .forPeriod(LocalDate.of(2023, 12, 31))
                .with(gift(LocalDate.of(2023, 8, 1), AcquiredDisposedCode.DISPOSED, TransactionFormType.FORM_5));

        assertThat(judged(form, "2024-02-14").lateLines()).hasSize(1);
    }

    @Test
    void an_amendment_by_itself_is_in_time_or_not_assessable() {
        FilingBuilder form = Filings.form(FormType.FORM_4A)
                .amending(LocalDate.of(2024, 10, 11))
                .with(Filings.sale().on(SALE));

        assertThat(judged(form, "2024-10-15").timeliness()).isEqualTo(new OnTime());
        assertThat(judged(form, "2024-11-15").timeliness()).isInstanceOf(NotAssessable.class);
    }

    @Test
    void an_amendment_is_late_in_what_it_adds_to_its_original() {
        Submission original = filed(soldOn(SALE), "2024-10-15");
        FilingBuilder amendment = Filings.form(FormType.FORM_4A)
                .amending(LocalDate.of(2024, 10, 15))
                .with(Filings.sale().on(SALE).of(150))
                .with(Filings.sale().on(SALE.plusDays(1)));

        FilingTimeliness result =
                FilingTimeliness.of(filed(amendment, "2024-11-15"), List.of(original), BusinessCalendar.edgar());

        assertThat(result.lines())
                .extracting(line -> line.timeliness().state())
                .containsExactly(State.ON_TIME, State.LATE);
    }

    @Test
    void an_amended_form_3_is_as_timely_as_its_original() {
        FilingBuilder form = Filings.form3().forPeriod(LocalDate.of(2024, 6, 10));
        FilingBuilder amendment = Filings.form(FormType.FORM_3A)
                .forPeriod(LocalDate.of(2024, 6, 10))
                .amending(LocalDate.of(2024, 6, 20));

        assertThat(FilingTimeliness.of(
                                filed(amendment, "2024-11-15"),
                                List.of(filed(form, "2024-06-20")),
                                BusinessCalendar.edgar())
                        .timeliness())
                .isEqualTo(new OnTime());
    }

    @Test
    void a_form_4_without_transactions_is_judged_by_its_period() {
        FilingTimeliness result = judged(Filings.form4().forPeriod(SALE).with(Filings.holding(10)), "2024-10-16");

        assertThat(result.timeliness()).isEqualTo(new Late(1, false));
        assertThat(result.caveats()).anyMatch(caveat -> caveat.contains("no transaction"));
    }

    @Test
    void a_date_far_off_is_answered_all_the_same() {
        assertThat(judged(soldOn(LocalDate.of(2204, 10, 10)), "2024-10-16").timeliness())
                .isEqualTo(new OnTime());
        assertThat(judged(soldOn(LocalDate.of(24, 10, 10)), "2024-10-16")
                        .timeliness()
                        .state())
                .isEqualTo(State.LATE);
    }

    private static FilingBuilder soldOn(LocalDate day) {
        return Filings.form4().forPeriod(day).with(Filings.sale().on(day));
    }

    private static Transaction gift(LocalDate day, AcquiredDisposedCode direction, TransactionFormType formType) {
        return new Transaction(
                Reported.of("Common Stock"),
                Optional.empty(),
                Reported.of(day),
                Reported.blank(),
                coding(formType, TransactionCode.G),
                Reported.blank(),
                new TransactionAmounts(
                        Reported.of(Quantity.parse("100")),
                        Reported.blank(),
                        Reported.of(Dollars.ZERO),
                        Reported.of(direction)),
                Filings.owned(900),
                OwnershipNature.direct());
    }

    private static Holding overdueHolding() {
        return new Holding(
                Reported.of("Common Stock"),
                Optional.empty(),
                new TransactionCoding(
                        Reported.of(TransactionFormType.FORM_3), Reported.blank(), Reported.blank(), List.of()),
                Filings.owned(900),
                OwnershipNature.indirect("By Trust"));
    }

    private static TransactionCoding coding(TransactionFormType formType, TransactionCode code) {
        return new TransactionCoding(Reported.of(formType), Reported.of(code), Reported.of(false), List.of());
    }

    private static Declarations plan(boolean checked) {
        return new Declarations(
                Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank(), Reported.of(checked));
    }

    private static Submission filed(FilingBuilder form, String day) {
        return new Submission(
                Optional.of(Filings.ACCESSION),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Reported.blank(),
                form.filing());
    }

    private static FilingTimeliness judged(FilingBuilder form, String day) {
        return FilingTimeliness.of(filed(form, day), BusinessCalendar.edgar());
    }

    private static FilingTimeliness unfiled(FilingBuilder form) {
        return FilingTimeliness.of(Submission.of(form.filing()), BusinessCalendar.edgar());
    }
}
