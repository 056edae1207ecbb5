package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.deadline.LateFiler.Evidence;
import org.section16.domain.deadline.Timeliness.State;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/** Adds up the filings of one person. */
final class LateFilerCount {
    /** Out of Table II and into Table I: one transaction in two lines. */
    private static final Set<TransactionCode> IN_BOTH_TABLES =
            EnumSet.of(TransactionCode.M, TransactionCode.C, TransactionCode.X, TransactionCode.O);

    private final List<Evidence> evidence = new ArrayList<>();
    private String name = "";
    private int reports;
    private int transactions;
    private int failures;
    private int undecided;

    void add(Submission submission, FilingTimeliness timeliness, ReportingOwner owner) {
        name = owner.rptOwnerName().text();
        boolean annual = submission.filing().documentType().original() == FormType.FORM_5;
        long lateLines = timeliness.lateLines().stream()
                .filter(line -> isTransaction(line) && !isOtherHalf(submission.filing(), line.where()))
                .count();
        boolean late = timeliness.timeliness().state() == State.LATE;
        boolean open = EnumSet.of(State.LATE_UNLESS_DEEMED, State.NOT_ASSESSABLE)
                .contains(timeliness.timeliness().state());
        reports += late ? 1 : 0;
        transactions += (int) lateLines;
        failures += annual ? failuresAdmittedBy(timeliness) : 0;
        undecided += open ? 1 : 0;
        if (late || open || !timeliness.lateLines().isEmpty()) {
            evidence.add(new Evidence(submission, timeliness));
        }
    }

    private static boolean isTransaction(LineTimeliness line) {
        return line.where().box() == Box.TRANSACTION_DATE;
    }

    /** Says whether a line of Table II is the other half of a late exercise or conversion in Table I. */
    private static boolean isOtherHalf(Filing filing, BoxPath where) {
        if (where.area() != Area.TABLE_II) {
            return false;
        }
        Transaction derivative = (Transaction) filing.derivativeTable().get(where.number() - 1);
        return isExercise(derivative)
                && filing.nonDerivativeTable().stream().anyMatch(line -> isSameExercise(line, derivative));
    }

    private static boolean isExercise(Transaction transaction) {
        return transaction
                .transactionCoding()
                .transactionCode()
                .stated()
                .filter(IN_BOTH_TABLES::contains)
                .isPresent();
    }

    private static boolean isSameExercise(Line line, Transaction derivative) {
        return line instanceof Transaction transaction
                && transaction
                        .transactionCoding()
                        .transactionCode()
                        .stated()
                        .equals(derivative.transactionCoding().transactionCode().stated())
                && transaction
                        .transactionDate()
                        .stated()
                        .equals(derivative.transactionDate().stated());
    }

    /** One Form 4 for each due date of the lines that should have been on one, and a Form 3 for overdue holdings. */
    private static int failuresAdmittedBy(FilingTimeliness annual) {
        Set<LocalDate> dueDates = new HashSet<>();
        boolean form3 = false;
        for (LineTimeliness line : annual.lateLines()) {
            form3 |= line.deadline().isEmpty();
            line.deadline()
                    .filter(deadline -> deadline.form() == FormType.FORM_4)
                    .ifPresent(deadline -> dueDates.add(deadline.dueOn()));
        }
        return dueDates.size() + (form3 ? 1 : 0);
    }

    Optional<LateFiler> filer(Optional<Cik> cik) {
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new LateFiler(cik, name, reports, transactions, failures, undecided, evidence));
    }
}
