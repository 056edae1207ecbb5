package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.deadline.Counting.BusinessDays;
import org.section16.domain.deadline.Counting.CalendarDays;
import org.section16.domain.deadline.Counting.DayOfNextMonth;
import org.section16.domain.deadline.Counting.SameDay;

/** The rules on due dates, with the days between which each holds. */
final class DueRules {
    /** Form 4 in two business days, for transactions executed on this day or later (Release 34-46421). */
    static final LocalDate TWO_DAYS = LocalDate.of(2002, 8, 29);

    /** Directors and officers of foreign private issuers report from this day on (Release 34-104903). */
    static final LocalDate FOREIGN_ISSUERS = LocalDate.of(2026, 3, 18);

    static final DueRule FORM_3 = always(
            "form3.ten-days",
            "ten days after becoming director, officer or ten-percent owner",
            new CalendarDays(10),
            "Section 16(a)(2)(B), Rule 0-3(a)");

    static final DueRule FORM_3_AT_REGISTRATION = always(
            "form3.registration",
            "no later than the day on which the issuer's first registration takes effect",
            new SameDay(),
            "Section 16(a)(2)(A)");

    static final DueRule FORM_3_OF_FOREIGN_ISSUERS = new DueRule(
            "form3.foreign-private-issuer",
            "on the day on which directors and officers of foreign private issuers came under Section 16(a)",
            Optional.of(FOREIGN_ISSUERS),
            Optional.of(FOREIGN_ISSUERS),
            new SameDay(),
            "Release 34-104903",
            false);

    static final DueRule FORM_4_NEXT_MONTH = new DueRule(
            "form4.next-month",
            "on the tenth day of the month after the execution",
            Optional.empty(),
            Optional.of(TWO_DAYS.minusDays(1)),
            new DayOfNextMonth(10),
            "Section 16(a) before its amendment of 2002",
            true);

    static final DueRule FORM_4 = new DueRule(
            "form4.two-business-days",
            "two business days after the execution",
            Optional.of(TWO_DAYS),
            Optional.empty(),
            new BusinessDays(2),
            "Section 16(a)(2)(C), Rule 16a-3(g)(1)",
            false);

    static final DueRule FORM_4_DEEMED = new DueRule(
            "form4.deemed-execution",
            "two business days after the deemed execution",
            Optional.of(TWO_DAYS),
            Optional.empty(),
            new BusinessDays(2),
            "Rule 16a-3(g)(2) to (4)",
            true);

    static final DueRule FORM_4_DEFERRAL_LOST = new DueRule(
            "form4.deferral-lost",
            "two business days after small acquisitions lose their deferral",
            Optional.empty(),
            Optional.empty(),
            new BusinessDays(2),
            "Rule 16a-6(b)",
            true);

    static final DueRule FORM_5 = always(
            "form5.forty-five-days",
            "45 days after the end of the issuer's fiscal year",
            new CalendarDays(45),
            "Rule 16a-3(f)(1), Rule 0-3(a)");

    private DueRules() {}

    private static DueRule always(String id, String title, Counting counting, String citation) {
        return new DueRule(id, title, Optional.empty(), Optional.empty(), counting, citation, false);
    }

    /** All rules, those of a form in the order of time. */
    static List<DueRule> all() {
        return List.of(
                FORM_3,
                FORM_3_AT_REGISTRATION,
                FORM_3_OF_FOREIGN_ISSUERS,
                FORM_4_NEXT_MONTH,
                FORM_4,
                FORM_4_DEEMED,
                FORM_4_DEFERRAL_LOST,
                FORM_5);
    }

    /** Returns the rule for an ordinary Form 4 transaction; one holds for every day. */
    static DueRule form4(LocalDate executed) {
        return FORM_4.holdsFor(executed) ? FORM_4 : FORM_4_NEXT_MONTH;
    }
}
