package org.section16.domain.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.amount.Dollars;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Placed;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.form.Area;
import org.section16.domain.form.Reported;

/** Questions that rules ask of transactions. */
final class Transactions {
    private Transactions() {}

    static boolean has(Transaction line, Set<TransactionCode> codes) {
        Reported<TransactionCode> code = line.transactionCoding().transactionCode();
        return code instanceof Reported.Stated<TransactionCode> stated && codes.contains(stated.value());
    }

    static boolean is(Transaction line, TransactionCode code) {
        return Boxes.states(line.transactionCoding().transactionCode(), code);
    }

    static boolean isAcquired(Transaction line) {
        return Boxes.states(line.transactionAmounts().transactionAcquiredDisposedCode(), AcquiredDisposedCode.ACQUIRED);
    }

    static boolean isDisposed(Transaction line) {
        return Boxes.states(line.transactionAmounts().transactionAcquiredDisposedCode(), AcquiredDisposedCode.DISPOSED);
    }

    static boolean belongsOn(Transaction line, TransactionFormType form) {
        return Boxes.states(line.transactionCoding().transactionFormType(), form);
    }

    static boolean isOfTableI(Placed<Transaction> line) {
        return line.area() == Area.TABLE_I;
    }

    static Reported<Dollars> price(Transaction line) {
        return line.transactionAmounts().transactionPricePerShare();
    }

    static boolean hasPrice(Transaction line) {
        return price(line) instanceof Reported.Stated<Dollars> stated
                && stated.value().amount().signum() > 0;
    }

    static Optional<LocalDate> day(Transaction line) {
        return line.transactionDate().stated();
    }

    /** Returns the earliest transaction of the form, if any states its date. */
    static Optional<LocalDate> earliest(CheckedFiling filing) {
        LocalDate earliest = LocalDate.MAX;
        for (Placed<Transaction> line : filing.transactions()) {
            LocalDate day = day(line.part()).orElse(LocalDate.MAX);
            earliest = day.isBefore(earliest) ? day : earliest;
        }
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }

    /** Returns the day by which all that is reported had happened: the filing date or, failing that, the last signature's. */
    static Optional<LocalDate> lastDay(CheckedFiling filing) {
        return filing.submission().filingDate().or(() -> lastSignature(filing));
    }

    static Optional<LocalDate> lastSignature(CheckedFiling filing) {
        LocalDate last = LocalDate.MIN;
        for (Signature signature : filing.filing().signatures()) {
            LocalDate day = signature.signatureDate().stated().orElse(LocalDate.MIN);
            last = day.isAfter(last) ? day : last;
        }
        return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
    }
}
