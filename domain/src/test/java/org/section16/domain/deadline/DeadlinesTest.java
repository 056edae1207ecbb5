package org.section16.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.domain.calendar.BusinessCalendar;

class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.on(BusinessCalendar.edgar());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-03-04 | 2024-03-06 | two business days after the execution
                    2024-07-02 | 2024-07-05 | Independence Day
                    2024-07-06 | 2024-07-09 | Sat 2024-07-06 is a Saturday, the count begins on the next business day
                    2024-03-28 | 2024-04-01 | Good Friday counts
                    2024-10-10 | 2024-10-15 | Columbus Day
                    2018-12-03 | 2018-12-06 | day of mourning for George H. W. Bush
                    2018-12-20 | 2018-12-26 | Christmas Eve (Executive Order 13854) and Christmas Day
                    2020-12-22 | 2020-12-28 | Christmas Eve (Executive Order 13965) and Christmas Day
                    2021-06-16 | 2021-06-21 | Juneteenth (observed)
                    2021-12-29 | 2022-01-03 | New Year's Day (observed)
                    2025-01-07 | 2025-01-10 | day of mourning for Jimmy Carter
                    2025-01-08 | 2025-01-13 | day of mourning for Jimmy Carter
                    2004-06-10 | 2004-06-15 | day of mourning for Ronald Reagan
                    2006-12-29 | 2007-01-04 | New Year's Day and day of mourning for Gerald Ford
                    2012-10-25 | 2012-10-29 | Hurricane Sandy counts
                    2002-08-28 | 2002-09-10 | on the tenth day of the month after the execution
                    2002-08-29 | 2002-09-03 | Labor Day
                    2002-01-31 | 2002-02-11 | Sun 2002-02-10 is a Sunday
                    """)
    void a_form_4_is_due_for_an_execution(LocalDate executed, LocalDate due, String reason) {
        Deadline deadline = deadlines.form4(executed);

        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.reason()).isEqualTo(reason);
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-22, 2025-12-29", "2014-12-26, 2014-12-30"})
    void closings_by_executive_order_are_stepped_over(LocalDate executed, LocalDate due) {
        Deadline deadline = deadlines.form4(executed);

        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.reason()).contains("Executive Order");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-07-01, 2024-07-05, 2024-07-01, 2024-07-03",
        "2024-07-01, 2024-07-02, 2024-07-05, 2024-07-02, 2024-07-05",
        "2024-07-01, 2024-07-08, 2024-07-05, 2024-07-05, 2024-07-09",
        "2024-06-14, 2024-06-15, 2024-06-20, 2024-06-15, 2024-06-18",
        "2025-12-23, 2026-01-05, 2025-12-31, 2025-12-31, 2026-01-05"
    })
    void a_trade_under_a_plan_is_counted_from_its_deemed_execution(
            LocalDate traded, LocalDate notified, LocalDate latest, LocalDate deemed, LocalDate due) {
        Deadline deadline = deadlines.form4UnderPlan(traded, notified);

        assertThat(deadlines.latestDeemedExecution(traded)).isEqualTo(latest);
        assertThat(deadline.countedFrom()).isEqualTo(deemed);
        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.caveats()).anyMatch(caveat -> caveat.contains("from memory"));
    }

    @Test
    void nobody_is_notified_of_a_trade_before_it() {
        LocalDate day = LocalDate.of(2024, 7, 1);

        assertThatThrownBy(() -> deadlines.form4UnderPlan(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-06-30 is before 2024-07-01");
    }

    @Test
    void before_the_two_day_rule_no_execution_was_deemed() {
        LocalDate day = LocalDate.of(2002, 8, 28);

        assertThat(deadlines.form4UnderPlan(day, day.plusDays(1))).isEqualTo(deadlines.form4(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-06-09 | 2024-06-20 | Wed 2024-06-19 is Juneteenth
                    2018-11-25 | 2018-12-06 | Wed 2018-12-05 is day of mourning for George H. W. Bush
                    2025-01-10 | 2025-01-21 | Mon 2025-01-20 is Birthday of Martin Luther King, Jr.
                    2024-12-15 | 2024-12-26 | Wed 2024-12-25 is Christmas Day
                    2024-06-10 | 2024-06-20 | ten days after becoming director, officer or ten-percent owner
                    """)
    void a_form_3_is_due_ten_days_after_the_event(LocalDate event, LocalDate due, String reason) {
        assertThat(deadlines.form3(event).dueOn()).isEqualTo(due);
        assertThat(deadlines.form3(event).reason()).isEqualTo(reason);
    }

    @Test
    void a_form_3_is_rolled_over_several_closings() {
        assertThat(deadlines.form3(LocalDate.of(2025, 12, 14)).dueOn()).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void a_form_3_at_the_first_registration_is_due_that_day() {
        LocalDate day = LocalDate.of(2024, 3, 21);

        assertThat(deadlines.form3AtRegistration(day).dueOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2015-05-05, 2026-03-18", "2026-03-18, 2026-03-18", "2026-03-19, 2026-03-30"})
    void insiders_of_foreign_private_issuers_began_on_one_day(LocalDate appointed, LocalDate due) {
        assertThat(deadlines.form3OfForeignIssuer(appointed).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-12-31 | 2020-02-14 | 45 days after the end of the issuer's fiscal year
                    2020-12-31 | 2021-02-16 | Sun 2021-02-14 is a Sunday, followed by Washington's Birthday
                    2025-12-31 | 2026-02-17 | Sat 2026-02-14 is a Saturday, followed by Washington's Birthday
                    2018-10-21 | 2018-12-06 | Wed 2018-12-05 is day of mourning for George H. W. Bush
                    2024-02-29 | 2024-04-15 | Sun 2024-04-14 is a Sunday
                    """)
    void a_form_5_is_due_45_days_after_the_fiscal_year(LocalDate end, LocalDate due, String reason) {
        assertThat(deadlines.form5(end).dueOn()).isEqualTo(due);
        assertThat(deadlines.form5(end).reason()).isEqualTo(reason);
    }

    @Test
    void small_acquisitions_that_lose_their_deferral_are_due_two_days_later() {
        Deadline deadline = deadlines.form4AfterDeferral(LocalDate.of(2024, 10, 10));

        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2024, 10, 15));
        assertThat(deadline.rule().citation()).isEqualTo("Rule 16a-6(b)");
    }

    @Test
    void an_issuer_posts_a_form_by_the_end_of_the_next_business_day() {
        assertThat(deadlines.websitePosting(LocalDate.of(2024, 10, 11))).isEqualTo(LocalDate.of(2024, 10, 15));
    }

    @Test
    void a_due_date_beyond_what_is_known_of_closings_is_provisional_and_says_so() {
        Deadline deadline = deadlines.form4(LocalDate.of(2026, 12, 22));

        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.caveats())
                .containsExactly(
                        "Special closings are known through 2026-06-29: one ordered later can move the due date");
        assertThat(deadline.inWords()).contains("(provisional)");
    }

    @Test
    void a_closing_that_no_notice_supports_is_said_with_the_due_date() {
        assertThat(deadlines.form4(LocalDate.of(2007, 12, 21)).caveats())
                .singleElement()
                .asString()
                .startsWith("That 2007-12-24 was closed rests on");
    }

    @Test
    void the_due_date_is_said_in_a_sentence() {
        Deadline deadline = deadlines.form4(LocalDate.of(2024, 10, 10));

        assertThat(deadline.inWords()).isEqualTo("Form 4 for Thu 2024-10-10 was due Tue 2024-10-15: Columbus Day");
        assertThat(deadline.inWords(LocalDate.of(2024, 10, 15))).contains("is due Tue 2024-10-15");
    }

    @Test
    void the_rules_of_a_form_hold_for_days_that_follow_each_other() {
        for (LocalDate day = LocalDate.of(2002, 8, 1); day.getYear() < 2003; day = day.plusDays(1)) {
            LocalDate executed = day;
            assertThat(Deadlines.rules().stream()
                            .filter(rule -> rule.id().equals("form4.next-month")
                                    || rule.id().equals("form4.two-business-days"))
                            .filter(rule -> rule.holdsFor(executed)))
                    .hasSize(1);
        }
    }
}
