package org.section16.domain.shortswing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Filings.FilingBuilder;
import org.section16.domain.filing.Filings.TransactionBuilder;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.party.Address;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.shortswing.LeftOut.Why;

class ShortSwingReviewTest {
    private static final LocalDate BOUGHT = LocalDate.of(2024, 1, 10);
    private static final LocalDate SOLD = LocalDate.of(2024, 3, 15);

    private final List<Submission> filings = new ArrayList<>();

    @Test
    void a_purchase_and_a_sale_of_the_filings_are_matched_with_their_lines() {
        file(Filings.form4().with(purchase(100, "10")));
        file(Filings.form4().with(Filings.holding(5)).with(sale(80, "12.50")));

        ShortSwingReview review = review();

        assertThat(review.maximumProfit()).isEqualTo(Dollars.parse("200"));
        assertThat(review.matches()).singleElement().satisfies(match -> {
            assertThat(match.purchase().origin().filing())
                    .isEqualTo(filings.get(0).accessionNumber());
            assertThat(match.sale().origin().line().orElseThrow()).hasToString("table1.line[2].transactionShares");
        });
        assertThat(review.assumptions()).anyMatch(text -> text.startsWith("No Form 3 is known"));
    }

    @Test
    void a_line_and_its_correction_count_once() {
        file(Filings.form4().with(purchase(100, "10")));
        file(Filings.form4().with(sale(100, "12")));
        filings.add(submission(
                Filings.form(FormType.FORM_4A)
                        .forPeriod(SOLD)
                        .amending(filings.get(1).filingDate().orElseThrow())
                        .with(sale(100, "13")),
                3));

        assertThat(review().maximumProfit()).isEqualTo(Dollars.parse("300"));
    }

    @Test
    void lines_that_are_exempt_as_coded_are_listed_with_the_exemption_and_not_matched() {
        file(Filings.form4().with(purchase(100, "10").coded(TransactionCoding.of(TransactionCode.A))));
        file(Filings.form4().with(sale(100, "12")));

        ShortSwingReview review = review();

        assertThat(review.maximumProfit()).isEqualTo(Dollars.ZERO);
        assertThat(review.leftOut()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(Why.EXEMPT_AS_CODED);
            assertThat(line.reason()).contains("Rule 16b-3(d)");
        });
    }

    @Test
    void undetermined_lines_make_a_second_total() {
        file(Filings.form4().with(purchase(100, "10").coded(TransactionCoding.of(TransactionCode.J))));
        file(Filings.form4().with(sale(100, "12")));

        assertThat(review().maximumProfit()).isEqualTo(Dollars.ZERO);
        assertThat(review().undeterminedProfit()).isEqualTo(Dollars.parse("200"));
    }

    @ParameterizedTest
    @CsvSource({
        "P, NON_EXEMPT",
        "L, NON_EXEMPT",
        "O, NON_EXEMPT",
        "I, EXEMPT_AS_CODED",
        "H, UNDETERMINED",
        "U, UNDETERMINED"
    })
    void codes_have_a_treatment(TransactionCode code, Treatment treatment) {
        assertThat(Treatment.of(code)).isEqualTo(treatment);
    }

    @Test
    void a_line_without_price_is_listed_and_not_guessed() {
        file(Filings.form4()
                .with(purchase(100, "10").pricedInFootnote(1))
                .with(sale(10, "0"))
                .with(sale(100, "12")));

        assertThat(review().leftOut()).extracting(LeftOut::why).containsExactly(Why.UNQUANTIFIED, Why.UNQUANTIFIED);
    }

    @Test
    void an_average_price_makes_the_figure_a_bound() {
        file(Filings.form4()
                .with(purchase(100, "10"))
                .with(sale(100, "12").at(Reported.of(Dollars.parse("12"), List.of(FootnoteId.of(1)))))
                .footnote(1, "The price is a weighted average price."));

        assertThat(review().groups().get(0).isAggregated()).isTrue();
        assertThat(review().assumptions()).anyMatch(text -> text.contains("a bound"));
    }

    @Test
    void trades_before_becoming_an_insider_do_not_count() {
        file(Filings.form3().forPeriod(BOUGHT.plusDays(5)).with(Filings.holding(100)));
        file(Filings.form4().with(purchase(100, "10")).with(sale(100, "12")));

        assertThat(review().maximumProfit()).isEqualTo(Dollars.ZERO);
        assertThat(review().leftOut())
                .singleElement()
                .satisfies(line -> assertThat(line.why()).isEqualTo(Why.NOT_SUBJECT));
    }

    @Test
    void the_purchase_that_crosses_ten_percent_does_not_count() {
        ReportingOwner fund = ReportingOwner.of(
                Filings.OWNER,
                "FUND LP",
                Address.notGiven(),
                new Relationship(
                        Reported.of(false),
                        Reported.of(false),
                        Reported.of(true),
                        Reported.of(false),
                        Reported.blank(),
                        Reported.blank()));
        file(Filings.form3().forPeriod(BOUGHT).by(fund).with(Filings.holding(100)));
        file(Filings.form4().by(fund).with(purchase(100, "10")).with(sale(100, "12")));

        assertThat(review().maximumProfit()).isEqualTo(Dollars.ZERO);
        assertThat(review().leftOut().get(0).reason()).contains("Foremost-McKesson");
    }

    @Test
    void insiders_of_foreign_private_issuers_owe_nothing() {
        file(Filings.form4().with(purchase(100, "10")).with(sale(100, "12")));
        ReviewTerms foreign = new ReviewTerms(new SixMonths(MonthEnd.ROLL), List.of(), true);

        assertThat(ShortSwingReview.of(FilingHistory.of(filings), foreign).groups())
                .isEmpty();
    }

    @Test
    void the_exit_box_is_said_among_the_assumptions() {
        file(Filings.form4()
                .with(sale(100, "12"))
                .declaring(new Declarations(
                        Reported.blank(), Reported.of(true), Reported.blank(), Reported.blank(), Reported.blank())));

        assertThat(review().assumptions()).anyMatch(text -> text.contains("exit box"));
    }

    @Test
    void classes_are_matched_apart_and_titles_that_differ_by_habit_together() {
        file(Filings.form4().with(purchase(100, "10").titled("Class A Common Stock")));
        file(Filings.form4().with(sale(100, "12").titled("Class B Common Stock")));
        file(Filings.form4().with(sale(40, "12").titled("Class A Common Stock, par value $.01")));

        assertThat(review().groups()).hasSize(2);
        assertThat(review().maximumProfit()).isEqualTo(Dollars.parse("80"));
    }

    @Test
    void a_split_restates_what_was_traded_before() {
        file(Filings.form4().with(purchase(100, "30")).with(sale(300, "12")));
        Split split = new Split(LocalDate.of(2024, 2, 1), new BigDecimal(3), BigDecimal.ONE);
        ReviewTerms terms = new ReviewTerms(new SixMonths(MonthEnd.ROLL), List.of(split), false);

        assertThat(ShortSwingReview.of(FilingHistory.of(filings), terms).maximumProfit())
                .isEqualTo(Dollars.parse("600"));
        assertThat(review().maximumProfit()).isEqualTo(Dollars.ZERO);
    }

    @Test
    void derivative_securities_are_matched_within_their_terms_and_listed_against_the_stock() {
        file(Filings.form4()
                .with(purchase(10, "2").titled("Call Option").on(Filings.option("20")))
                .with(sale(10, "3.50").titled("Call Option").on(Filings.option("20")))
                .with(sale(1000, "26")));

        ShortSwingReview review = review();

        assertThat(review.maximumProfit()).isEqualTo(Dollars.parse("15"));
        assertThat(review.leftOut()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(Why.UNQUANTIFIED);
            assertThat(line.reason()).contains("Rule 16b-6(c)(2)");
        });
    }

    @Test
    void a_trade_that_is_thought_of_shows_its_exposure_and_its_clean_date() {
        TradeGroup group = TradeGroup.of("common stock", Trades.of("P 2024-01-10 100@10; P 2024-02-12 50@12"));
        Trade sale = Trades.of("S 2024-03-15 120@15").get(0);

        Exposure exposure = Exposure.of(group, sale, new SixMonths(MonthEnd.ROLL));

        assertThat(exposure.added()).isEqualTo(Dollars.parse("560"));
        assertThat(exposure.matches()).hasSize(2);
        assertThat(exposure.cleanFrom()).isEqualTo(LocalDate.of(2024, 8, 11));
    }

    @Test
    void a_trade_that_adds_nothing_is_clean_at_once() {
        TradeGroup group = TradeGroup.of("common stock", Trades.of("P 2024-01-10 100@10"));
        Trade cheap = Trades.of("S 2024-03-15 120@9").get(0);

        assertThat(Exposure.of(group, cheap, new SixMonths(MonthEnd.ROLL)).cleanFrom())
                .isEqualTo(cheap.date());
    }

    @Test
    void numbers_that_no_trade_has_are_refused() {
        assertThatThrownBy(() -> new Trade(
                        BOUGHT, Side.SALE, Quantity.parse("1" + "0".repeat(30)), Dollars.parse("1"), Origin.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 24 digits");
    }

    private void file(FilingBuilder form) {
        filings.add(submission(form, filings.size() + 1));
    }

    private static Submission submission(FilingBuilder form, int number) {
        return new Submission(
                Optional.of(AccessionNumber.parse("0000320193-24-%06d".formatted(number))),
                Optional.of(LocalDate.of(2024, 4, number)),
                Optional.empty(),
                Reported.blank(),
                form.filing());
    }

    private ShortSwingReview review() {
        return ShortSwingReview.of(FilingHistory.of(filings), ReviewTerms.usual());
    }

    private static TransactionBuilder purchase(long number, String price) {
        return Filings.purchase().on(BOUGHT).of(number).at(price);
    }

    private static TransactionBuilder sale(long number, String price) {
        return Filings.sale().on(SOLD).of(number).at(price);
    }
}
