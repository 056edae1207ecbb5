package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.Closing;
import org.section16.domain.form.FormType;

/** Computes when Forms 3, 4 and 5 are due. Immutable. */
public final class Deadlines {
    /** A transaction is deemed executed no later than this many business days after the trade (Rule 16a-3(g)(4)). */
    private static final int LATEST_NOTICE = 3;

    private final BusinessCalendar calendar;

    private Deadlines(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Obtains the computation on a calendar.
     *
     * @param calendar the business days
     * @return the computation
     */
    public static Deadlines on(BusinessCalendar calendar) {
        return new Deadlines(calendar);
    }

    /**
     * Lists the rules that due dates follow from.
     *
     * @return the rules, those of a form in the order of time
     */
    public static List<DueRule> rules() {
        return DueRules.all();
    }

    /**
     * Computes when the Form 3 of a new director, officer or ten-percent owner is due.
     *
     * @param event the day of becoming one
     * @return the deadline
     */
    public Deadline form3(LocalDate event) {
        return deadline(FormType.FORM_3, event, event, DueRules.FORM_3);
    }

    /**
     * Computes when the Form 3 of a person is due who is an insider when the issuer first registers a class.
     *
     * @param effective the day on which the registration takes effect
     * @return the deadline
     */
    public Deadline form3AtRegistration(LocalDate effective) {
        return deadline(FormType.FORM_3, effective, effective, DueRules.FORM_3_AT_REGISTRATION);
    }

    /**
     * Computes when the Form 3 of a director or officer of a foreign private issuer is due.
     *
     * @param event the day of becoming one
     * @return the deadline: for those in office by 18 March 2026, that day, and the same as for others later
     */
    public Deadline form3OfForeignIssuer(LocalDate event) {
        return event.isAfter(DueRules.FOREIGN_ISSUERS)
                ? form3(event)
                : deadline(
                        FormType.FORM_3,
                        DueRules.FOREIGN_ISSUERS,
                        DueRules.FOREIGN_ISSUERS,
                        DueRules.FORM_3_OF_FOREIGN_ISSUERS);
    }

    /**
     * Computes when the Form 4 of a transaction is due.
     *
     * @param executed the day of execution, of any kind
     * @return the deadline
     */
    public Deadline form4(LocalDate executed) {
        return deadline(FormType.FORM_4, executed, executed, DueRules.form4(executed));
    }

    /**
     * Computes when the Form 4 of a transaction is due whose day the filer did not choose: under a plan of Rule
     * 10b5-1(c), or a discretionary transaction.
     *
     * @param executed the day of the trade
     * @param notified the day on which the filer was told of it
     * @return the deadline, counted from the deemed execution
     * @throws IllegalArgumentException if the notification comes before the trade
     */
    public Deadline form4UnderPlan(LocalDate executed, LocalDate notified) {
        if (notified.isBefore(executed)) {
            throw new IllegalArgumentException(
                    "a notification comes after the trade: " + notified + " is before " + executed);
        }
        if (!DueRules.FORM_4_DEEMED.holdsFor(executed)) {
            return form4(executed);
        }
        LocalDate latest = latestDeemedExecution(executed);
        LocalDate deemed = notified.isAfter(latest) ? latest : notified;
        return deadline(FormType.FORM_4, executed, deemed, DueRules.FORM_4_DEEMED);
    }

    /**
     * Returns the latest day on which a trade can be deemed executed (Rule 16a-3(g)(4)).
     *
     * @param executed the day of the trade
     * @return the third business day after it
     */
    public LocalDate latestDeemedExecution(LocalDate executed) {
        return calendar.after(executed, LATEST_NOTICE);
    }

    /**
     * Computes when the Form 4 of small acquisitions is due that can no longer wait for Form 5.
     *
     * @param lost the day on which they lost the deferral
     * @return the deadline, for all acquisitions not yet reported
     */
    public Deadline form4AfterDeferral(LocalDate lost) {
        return deadline(FormType.FORM_4, lost, lost, DueRules.FORM_4_DEFERRAL_LOST);
    }

    /**
     * Computes when a Form 5 is due. None is required if everything was reported already.
     *
     * @param fiscalYearEnd the last day of the issuer's fiscal year, as it really was
     * @return the deadline
     */
    public Deadline form5(LocalDate fiscalYearEnd) {
        return deadline(FormType.FORM_5, fiscalYearEnd, fiscalYearEnd, DueRules.FORM_5);
    }

    /**
     * Computes until when an issuer posts a form on its website (Rule 16a-3(k)).
     *
     * @param filed the filing date
     * @return the last day
     */
    public LocalDate websitePosting(LocalDate filed) {
        return calendar.after(filed, 1);
    }

    private Deadline deadline(FormType form, LocalDate event, LocalDate from, DueRule rule) {
        LocalDate due = calendar.onOrAfter(rule.counting().lastDay(from, calendar));
        boolean provisional = !calendar.isKnown(from) || !calendar.isKnown(due);
        DueReason reason = new DueReason(calendar, rule, from, due);
        List<String> caveats = caveats(rule, from, due);
        reason.steppedOver().forEach(closing -> closing.doubt().ifPresent(doubt -> caveats.add(doubt(closing, doubt))));
        return new Deadline(form, event, from, due, rule, reason.inWords(), provisional, caveats);
    }

    private List<String> caveats(DueRule rule, LocalDate from, LocalDate due) {
        List<String> caveats = new ArrayList<>();
        if (due.isAfter(calendar.knownThrough())) {
            caveats.add("Special closings are known through " + calendar.knownThrough()
                    + ": one ordered later can move the due date");
        } else if (!calendar.isKnown(from)) {
            caveats.add("Special closings of that time are not known");
        }
        if (rule.recalled()) {
            caveats.add(rule.citation() + " is cited from memory");
        }
        return caveats;
    }

    private static String doubt(Closing closing, String doubt) {
        return "That " + closing.date() + " was closed " + doubt;
    }
}
