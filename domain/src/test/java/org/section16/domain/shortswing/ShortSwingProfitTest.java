package org.section16.domain.shortswing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.shortswing.Certificate.Worth;

class ShortSwingProfitTest {
    private static final SixMonths ROLL = new SixMonths(MonthEnd.ROLL);
    private static final int HISTORIES = 2000;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    SS-A               | 590   | 590   | P 2024-01-10 100@10; P 2024-02-12 50@12; S 2024-03-15 120@15; S 2024-04-15 60@13
                    SS-B no offset     | 800   | 800   | P 2024-01-10 100@10; S 2024-02-12 100@15; P 2024-03-11 100@20; S 2024-04-15 100@18
                    SS-C loss year     | 1000  | 1000  | P 2024-01-10 100@50; S 2024-02-12 100@30; P 2024-03-11 100@20; S 2024-04-15 100@25
                    SS-D sale first    | 1000  | 1000  | P 2007-03-12 700@10; S 2012-01-10 700@6; P 2012-03-12 200@1
                    SS-E greedy fails  | 3000  | 4000  | S 2024-01-15 100@30; P 2024-03-01 100@10; S 2024-08-01 100@40; P 2024-09-16 100@20
                    SS-F near one half | 3000  | 5800  | S 2024-01-15 100@39; P 2024-03-01 100@10; S 2024-08-01 100@40; P 2024-09-16 100@11
                    SS-G published     | 1050  | 1200  | S 2024-01-02 100@14; P 2024-03-01 100@10; S 2024-06-03 100@20; P 2024-11-01 100@12; S 2024-12-16 50@13
                    SS-H lot split     | 3725  | 4125  | P 2024-01-08 250@9; S 2024-02-20 400@14; P 2024-07-10 300@8; S 2024-08-15 250@15.50; P 2025-01-06 200@10; S 2025-02-03 100@13
                    SS-I same day      | 30    | 30    | P 2024-05-06 300@8.25; S 2024-05-06 200@8.40
                    SS-J fractions     | 74.60 | 74.60 | P 2024-01-08 12.5@20; S 2024-02-20 10.25@26.40; S 2024-03-20 5.75@24
                    SS-K first sale    | 0     | 0     | S 1972-12-20 50000@63.49; P 1973-06-19 45000@6.86
                    SS-K second sale   | 0     | 0     | S 1972-12-22 4000@62.13; P 1973-06-21 5000@12.00
                    SS-K a day earlier | 2548350 | 2548350 | S 1972-12-20 50000@63.49; P 1973-06-18 45000@6.86
                    SS-K a day earlier | 200520  | 200520  | S 1972-12-22 4000@62.13; P 1973-06-20 5000@12.00
                    """)
    void the_maximum_and_the_traditional_figure_of_known_histories(
            String name, String traditional, String maximum, String trades) {
        ShortSwingProfit profit = ShortSwingProfit.of(Trades.of(trades), ROLL);

        assertThat(profit.maximum().profit()).as(name).isEqualTo(Dollars.parse(maximum));
        assertThat(profit.traditional().profit()).as(name).isEqualTo(Dollars.parse(traditional));
    }

    @Test
    void the_worths_of_the_published_history_are_the_published_ones() {
        List<Trade> trades = Trades.of("S 2024-01-02 100@14; P 2024-03-01 100@10; S 2024-06-03 100@20; "
                + "P 2024-11-01 100@12; S 2024-12-16 50@13");

        assertThat(ShortSwingProfit.of(trades, ROLL).certificate().bound()).isEqualTo(Dollars.parse("1200"));
    }

    @Test
    void a_match_knows_its_window_and_limitation() {
        Match match = ShortSwingProfit.of(Trades.of("S 2012-01-10 700@6; P 2012-03-12 200@1"), ROLL)
                .maximum()
                .matches()
                .get(0);

        assertThat(match.begunOn()).isEqualTo(LocalDate.of(2012, 1, 10));
        assertThat(match.realizedOn()).isEqualTo(LocalDate.of(2012, 3, 12));
        assertThat(match.limitationsEnd()).isEqualTo(LocalDate.of(2014, 3, 12));
        assertThat(match.profit()).isEqualTo(Dollars.parse("1000"));
    }

    @Test
    void the_reading_of_month_ends_can_decide() {
        List<Trade> trades = Trades.of("P 2023-08-31 100@10; S 2024-02-28 100@12");

        assertThat(profit(trades)).isEqualTo(Dollars.parse("200"));
        assertThat(ShortSwingProfit.of(trades, new SixMonths(MonthEnd.CLAMP))
                        .maximum()
                        .profit())
                .isEqualTo(Dollars.ZERO);
    }

    @Test
    void no_trades_make_no_profit() {
        assertThat(profit(List.of())).isEqualTo(Dollars.ZERO);
        assertThat(profit(Trades.of("P 2024-01-10 100@10"))).isEqualTo(Dollars.ZERO);
        assertThat(profit(Trades.of("P 2024-01-10 0@10; S 2024-01-11 100@20"))).isEqualTo(Dollars.ZERO);
    }

    @Test
    void one_object_twice_is_two_trades() {
        Trade purchase = Trades.of("P 2024-01-10 100@10").get(0);
        Trade sale = Trades.of("S 2024-01-12 150@11").get(0);

        assertThat(profit(List.of(purchase, sale, purchase))).isEqualTo(Dollars.parse("150"));
    }

    @Test
    void random_histories_have_the_maximum_that_a_solver_of_linear_programs_finds() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<Trade> trades = Trades.random(new Random(seed));
            MonthEnd reading = seed % 2 == 0 ? MonthEnd.ROLL : MonthEnd.CLAMP;
            SixMonths sixMonths = new SixMonths(reading);

            ShortSwingProfit found = ShortSwingProfit.of(trades, sixMonths);

            assertThat(cents(found.maximum().profit().amount()))
                    .as("history %s", seed)
                    .isEqualTo(cents(LinearProgram.maximum(trades, sixMonths)));
            assertThat(CertificateCheck.faults(trades, sixMonths, found.maximum(), found.certificate()))
                    .as("history %s", seed)
                    .isEmpty();
            assertThat(found.traditional().profit())
                    .as("history %s", seed)
                    .isLessThanOrEqualTo(found.maximum().profit());
        }
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    @Test
    void the_order_of_the_trades_does_not_matter() {
        forRandomHistories((trades, random) -> {
            List<Trade> shuffled = new ArrayList<>(trades);
            Collections.shuffle(shuffled, random);
            assertThat(profit(shuffled)).isEqualTo(profit(trades));
        });
    }

    @Test
    void another_trade_never_lowers_the_profit() {
        forRandomHistories((trades, random) ->
                assertThat(profit(trades.subList(1, trades.size()))).isLessThanOrEqualTo(profit(trades)));
    }

    @Test
    void a_constant_on_all_prices_changes_nothing() {
        forRandomHistories((trades, random) -> assertThat(profit(changed(
                        trades,
                        trade -> trade(trade, trade.quantity(), trade.price().plus(Dollars.parse("7.77"))))))
                .isEqualTo(profit(trades)));
    }

    @Test
    void three_times_the_quantities_make_three_times_the_profit() {
        forRandomHistories((trades, random) -> {
            Dollars profit = profit(trades);
            assertThat(profit(changed(
                            trades,
                            trade -> trade(
                                    trade,
                                    trade.quantity().plus(trade.quantity()).plus(trade.quantity()),
                                    trade.price()))))
                    .isEqualTo(profit.plus(profit).plus(profit));
        });
    }

    @Test
    void purchases_and_sales_are_symmetric() {
        BigDecimal mirror = new BigDecimal("10000");
        forRandomHistories((trades, random) -> assertThat(profit(changed(
                        trades,
                        trade -> new Trade(
                                trade.date(),
                                trade.side().opposite(),
                                trade.quantity(),
                                new Dollars(mirror.subtract(trade.price().amount())),
                                trade.origin()))))
                .isEqualTo(profit(trades)));
    }

    @Test
    void a_false_certificate_is_found_out() {
        List<Trade> trades = Trades.of("P 2024-01-10 100@10; S 2024-02-12 100@15");
        ShortSwingProfit found = ShortSwingProfit.of(trades, ROLL);
        Certificate cheap = new Certificate(trades.stream()
                .map(trade -> new Worth(trade, Dollars.parse("2")))
                .toList());
        Matching none = new Matching(List.of());
        Matching twice = new Matching(List.of(
                found.maximum().matches().get(0), found.maximum().matches().get(0)));

        assertThat(CertificateCheck.faults(trades, ROLL, found.maximum(), cheap))
                .anyMatch(fault -> fault.startsWith("worth less than"));
        assertThat(CertificateCheck.faults(trades, ROLL, none, found.certificate()))
                .anyMatch(fault -> fault.startsWith("the profit is 0"));
        assertThat(CertificateCheck.faults(trades, ROLL, twice, found.certificate()))
                .anyMatch(fault -> fault.startsWith("matched beyond"));
    }

    @Test
    void a_pair_outside_the_window_is_found_out() {
        List<Trade> trades = Trades.of("P 2024-01-10 100@10; S 2024-12-12 100@15");
        Matching matching = new Matching(List.of(new Match(trades.get(0), trades.get(1), Quantity.parse("100"))));

        assertThat(CertificateCheck.faults(trades, ROLL, matching, new Certificate(List.of())))
                .anyMatch(fault -> fault.startsWith("not within"));
    }

    @Test
    void a_pair_without_profit_is_no_match() {
        List<Trade> trades = Trades.of("P 2024-01-10 100@10; S 2024-02-12 100@10");

        assertThatThrownBy(() -> new Match(trades.get(0), trades.get(1), Quantity.parse("100")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** By the time of the processor, since a busy machine says nothing of the algorithm. */
    @ParameterizedTest
    @ValueSource(ints = {150, 600, 7300})
    void ten_thousand_trades_take_less_than_ten_seconds(int days) {
        List<Trade> trades = Trades.random(new Random(days), 10_000, days);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();

        ShortSwingProfit.of(trades, ROLL);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    /** What is to hold for a history. */
    private interface Property {
        void check(List<Trade> trades, Random random);
    }

    private static void forRandomHistories(Property property) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            property.check(Trades.random(random), random);
        }
    }

    private static Dollars profit(List<Trade> trades) {
        return ShortSwingProfit.of(trades, ROLL).maximum().profit();
    }

    private static List<Trade> changed(List<Trade> trades, UnaryOperator<Trade> change) {
        return trades.stream().map(change).toList();
    }

    private static Trade trade(Trade trade, Quantity quantity, Dollars price) {
        return new Trade(trade.date(), trade.side(), quantity, price, trade.origin());
    }
}
