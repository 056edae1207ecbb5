package org.section16.domain.position;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.FormType;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.FilingHistory;

/** The explanations of a break that lie in forms which report what happened before other forms were filed. */
final class LateForms {
    private LateForms() {}

    /** A transaction of the time before this form that a form filed after it reports. */
    static Optional<BalanceBreak> reportedLater(Gap gap) {
        return gap.position().entries().stream()
                .filter(entry -> filed(entry).isAfter(filed(gap.entry())))
                .filter(entry -> entry.lines().stream()
                        .anyMatch(line -> isBefore(line, gap.entry().day())))
                .filter(entry -> explains(entry, gap))
                .findFirst()
                .flatMap(entry -> Explanations.explained(
                        gap,
                        isDeferred(entry) ? BreakKind.DEFERRED_FORM5 : BreakKind.LATE_REPORTED,
                        "as much is reported by " + name(entry.form())));
    }

    private static boolean isBefore(EffectiveLine line, LocalDate day) {
        return LineAmounts.of(line).day().filter(date -> !date.isAfter(day)).isPresent()
                && line.current().line() instanceof Transaction;
    }

    private static boolean explains(PositionEntry entry, Gap gap) {
        return entry.change()
                        .filter(change -> Chain.isSame(change, gap.amount()))
                        .isPresent()
                || entry.lines().stream()
                        .filter(line -> isBefore(line, gap.entry().day()))
                        .flatMap(line -> LineAmounts.of(line).change().stream())
                        .anyMatch(change -> change.signum() != 0 && Chain.isSame(change, gap.amount()));
    }

    private static boolean isDeferred(PositionEntry entry) {
        return entry.form().filing().documentType().original() == FormType.FORM_5
                || entry.lines().stream().anyMatch(line -> couldWait(line));
    }

    private static boolean couldWait(EffectiveLine line) {
        return line.current().line() instanceof Transaction transaction
                && (transaction.transactionTimeliness().stated().equals(Optional.of(TransactionTimeliness.EARLY))
                        || transaction
                                .transactionCoding()
                                .transactionFormType()
                                .stated()
                                .equals(Optional.of(TransactionFormType.FORM_5)));
    }

    /** A form that came late: what it reports was counted before, or it goes on from an older balance. */
    static Optional<BalanceBreak> outOfOrder(Gap gap) {
        boolean counted = isLate(gap.entry(), gap.position())
                && gap.entry()
                        .change()
                        .filter(change -> Chain.isSame(change.negate(), gap.amount()))
                        .isPresent();
        if (counted) {
            return Explanations.explained(
                    gap,
                    isDeferred(gap.entry()) ? BreakKind.DEFERRED_FORM5 : BreakKind.LATE_REPORTED,
                    "a form filed before counted what this one reports");
        }
        boolean disorder = isLate(gap.entry(), gap.position())
                || gap.before().filter(before -> isLate(before, gap.position())).isPresent();
        return !disorder
                ? Optional.empty()
                : gap.position().entries().stream()
                        .filter(entry ->
                                !entry.equals(gap.entry()) && !filed(entry).isAfter(filed(gap.entry())))
                        .filter(entry -> entry.closing()
                                .filter(closing -> Chain.isSame(closing, gap.opening()))
                                .isPresent())
                        .findFirst()
                        .flatMap(entry -> Explanations.explained(
                                gap, BreakKind.LATE_REPORTED, "goes on from " + name(entry.form())));
    }

    /** Says whether a form filed before another one has later transactions. */
    private static boolean isLate(PositionEntry entry, Position position) {
        return position.entries().stream()
                .anyMatch(other ->
                        other.day().isAfter(entry.day()) && filed(other).isBefore(filed(entry)));
    }

    private static LocalDate filed(PositionEntry entry) {
        return FilingHistory.knownOn(entry.form()).orElse(entry.day());
    }

    private static String name(Submission form) {
        return "the form"
                + form.accessionNumber().map(number -> " " + number.dashed()).orElse("")
                + FilingHistory.knownOn(form).map(day -> " of " + day).orElse("");
    }
}
