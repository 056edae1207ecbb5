package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.NotAssessable;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** Decides for each line of a Form 4 or 5 which rule it was due by, and judges it. */
final class LineReview {
    private final Deadlines deadlines;
    private final Filing filing;
    private final PlanTrades planTrades;
    private final Judgement judgement;
    private final Map<LocalDate, Deadline> form4 = new HashMap<>();

    LineReview(BusinessCalendar calendar, Filing filing, Optional<FilingDay> filed) {
        this.deadlines = Deadlines.on(calendar);
        this.filing = filing;
        this.planTrades = new PlanTrades(filing);
        this.judgement = new Judgement(calendar, filing, filed);
    }

    /** Judges a line; empty for a holding that is merely stated. */
    Optional<LineTimeliness> of(NumberedLine numbered) {
        Line line = numbered.line();
        if (line instanceof Transaction transaction) {
            return Optional.of(of(transaction, numbered.where()));
        }
        boolean overdue = onForm5() && isFormType(line, TransactionFormType.FORM_3);
        return overdue ? Optional.of(overdueHolding(numbered.where())) : Optional.empty();
    }

    private static LineTimeliness overdueHolding(BoxPath where) {
        return new LineTimeliness(
                where,
                Optional.empty(),
                new Late(1, true),
                List.of("A holding that was due on a Form 3, by the filer's own word; since when is not on the form"));
    }

    private LineTimeliness of(Transaction transaction, BoxPath where) {
        Optional<LocalDate> executed = transaction.transactionDate().stated();
        if (executed.isEmpty()) {
            return new LineTimeliness(
                    where, Optional.empty(), new NotAssessable("the line has no legible date"), List.of());
        }
        LocalDate day = executed.get();
        if (!couldWait(transaction, day)) {
            return withGiftCaveat(dueOnForm4(transaction, where, day), transaction, day);
        }
        return filing.periodOfReport()
                .stated()
                .filter(end -> onForm5())
                .map(end -> judgement.of(where, deadlines.form5(end)))
                .orElseGet(() -> judgement.ofDeferred(where, day, deadlines));
    }

    /** By the filer's word or by its code, but not where the filer says that it was due before. */
    private boolean couldWait(Transaction transaction, LocalDate day) {
        if (DeferredItem.isGiftForForm4(transaction, day)) {
            return false;
        }
        if (onForm5()) {
            return !isFormType(transaction, TransactionFormType.FORM_4)
                    && !isTimeliness(transaction, TransactionTimeliness.LATE);
        }
        return isFormType(transaction, TransactionFormType.FORM_5)
                || isTimeliness(transaction, TransactionTimeliness.EARLY)
                || DeferredItem.includes(transaction, day);
    }

    private LineTimeliness dueOnForm4(Transaction transaction, BoxPath where, LocalDate executed) {
        LocalDate latest = deadlines.latestDeemedExecution(executed);
        Optional<LocalDate> deemed = transaction.deemedExecutionDate().stated().filter(day -> !day.equals(executed));
        if (deemed.filter(day -> !day.isBefore(executed)).isPresent()) {
            LineTimeliness line = judgement.of(where, deadlines.form4UnderPlan(executed, deemed.get()));
            return deemed.get().isAfter(latest)
                    ? with(line, "The deemed execution date is later than " + latest + ", the latest that there can be")
                    : line;
        }
        LineTimeliness line = judgement.of(where, form4.computeIfAbsent(executed, deadlines::form4));
        if (line.timeliness() instanceof Late && planTrades.admits(transaction, where)) {
            line = judgement.unlessDeemed(
                    line, deadlines.form4UnderPlan(executed, latest).dueOn());
        }
        return deemed.isPresent()
                ? with(line, "The deemed execution date is before the transaction date and was not counted from")
                : line;
    }

    private static LineTimeliness withGiftCaveat(LineTimeliness line, Transaction transaction, LocalDate day) {
        boolean unsettled = line.timeliness() instanceof Late
                && DeferredItem.isGiftForForm4(transaction, day)
                && day.isBefore(DeferredItem.GIFTS_WITHOUT_DOUBT);
        return unsettled
                ? with(
                        line,
                        "Gifts belong on Form 4 from " + DeferredItem.GIFTS_ON_FORM_4 + "; some read from "
                                + DeferredItem.GIFTS_WITHOUT_DOUBT)
                : line;
    }

    private static LineTimeliness with(LineTimeliness line, String caveat) {
        List<String> caveats = new ArrayList<>(line.caveats());
        caveats.add(caveat);
        return new LineTimeliness(line.where(), line.deadline(), line.timeliness(), caveats);
    }

    private boolean onForm5() {
        return filing.documentType().original() == FormType.FORM_5;
    }

    private static boolean isFormType(Line line, TransactionFormType type) {
        return line.transactionCoding().transactionFormType().stated().equals(Optional.of(type));
    }

    private static boolean isTimeliness(Transaction transaction, TransactionTimeliness timeliness) {
        return transaction.transactionTimeliness().stated().equals(Optional.of(timeliness));
    }
}
