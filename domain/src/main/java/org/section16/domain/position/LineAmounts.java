package org.section16.domain.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Reported;
import org.section16.domain.history.EffectiveLine;

/**
 * The numbers of a line.
 *
 * @param line the line
 * @param change what it adds, negative if it takes away; zero of a holding; empty if it does not say
 * @param balance the balance that it states; empty if it does not say
 */
record LineAmounts(EffectiveLine line, Optional<BigDecimal> change, Optional<BigDecimal> balance) {
    static LineAmounts of(EffectiveLine effective) {
        Line line = effective.current().line();
        return new LineAmounts(effective, change(line), balance(line));
    }

    static Optional<BigDecimal> change(Line line) {
        return line instanceof Transaction transaction
                ? transaction.transactionAmounts().change()
                : Optional.of(BigDecimal.ZERO);
    }

    /** Of a derivative holding without a number, as on Form 3, the number of underlying securities. */
    static Optional<BigDecimal> balance(Line line) {
        Reported<Quantity> stated = line.postTransactionAmounts().sharesOwnedFollowingTransaction();
        return stated.stated()
                .or(() -> line instanceof Transaction
                        ? Optional.empty()
                        : line.derivativeTerms()
                                .flatMap(terms -> terms.underlyingSecurity()
                                        .underlyingSecurityShares()
                                        .stated()))
                .map(Quantity::count);
    }

    boolean isComplete() {
        return change.isPresent() && balance.isPresent();
    }

    BigDecimal delta() {
        return change.orElseThrow();
    }

    BigDecimal after() {
        return balance.orElseThrow();
    }

    BigDecimal before() {
        return after().subtract(delta());
    }

    /** The day of the transaction, of a holding the period of the form. */
    Optional<LocalDate> day() {
        Optional<LocalDate> period =
                line.current().submission().filing().periodOfReport().stated();
        return line.current().line() instanceof Transaction transaction
                ? transaction.transactionDate().stated().or(() -> period)
                : period;
    }
}
