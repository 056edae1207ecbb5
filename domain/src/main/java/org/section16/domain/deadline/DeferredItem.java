package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;

/**
 * Transactions that can wait for Form 5 (Rule 16a-3(f) and (g)), and until when they could.
 *
 * @param codes the codes
 * @param direction acquired or disposed of; empty for both
 * @param lastDay the last day of execution; empty if they still can
 */
record DeferredItem(Set<TransactionCode> codes, Optional<AcquiredDisposedCode> direction, Optional<LocalDate> lastDay) {
    /** Dispositions by gift belong on Form 4 from this day on (Release 33-11138). */
    static final LocalDate GIFTS_ON_FORM_4 = LocalDate.of(2023, 2, 27);

    /** Some read the rule on gifts as beginning with the first of April, when the new forms did. */
    static final LocalDate GIFTS_WITHOUT_DOUBT = LocalDate.of(2023, 4, 1);

    private static final List<DeferredItem> ALL = List.of(
            new DeferredItem(
                    EnumSet.of(TransactionCode.L, TransactionCode.W, TransactionCode.Z),
                    Optional.empty(),
                    Optional.empty()),
            new DeferredItem(
                    EnumSet.of(TransactionCode.G), Optional.of(AcquiredDisposedCode.ACQUIRED), Optional.empty()),
            new DeferredItem(
                    EnumSet.of(TransactionCode.G), Optional.empty(), Optional.of(GIFTS_ON_FORM_4.minusDays(1))),
            // Exempt transactions with the issuer could wait until the reform of 2002.
            new DeferredItem(
                    EnumSet.of(TransactionCode.A, TransactionCode.D, TransactionCode.F, TransactionCode.I),
                    Optional.empty(),
                    Optional.of(DueRules.TWO_DAYS.minusDays(1))));

    /** Says whether a transaction can wait for Form 5, whatever the filer says of it. */
    static boolean includes(Transaction transaction, LocalDate executed) {
        return ALL.stream().anyMatch(item -> item.admits(transaction, executed));
    }

    /** Says whether a transaction is a gift made of securities that Form 4 is for, so that it cannot wait. */
    static boolean isGiftForForm4(Transaction transaction, LocalDate executed) {
        return transaction.transactionCoding().transactionCode().stated().equals(Optional.of(TransactionCode.G))
                && direction(transaction).equals(Optional.of(AcquiredDisposedCode.DISPOSED))
                && !executed.isBefore(GIFTS_ON_FORM_4);
    }

    private boolean admits(Transaction transaction, LocalDate executed) {
        return transaction
                        .transactionCoding()
                        .transactionCode()
                        .stated()
                        .filter(codes::contains)
                        .isPresent()
                && (direction.isEmpty() || direction.equals(direction(transaction)))
                && lastDay.filter(executed::isAfter).isEmpty();
    }

    private static Optional<AcquiredDisposedCode> direction(Transaction transaction) {
        return transaction
                .transactionAmounts()
                .transactionAcquiredDisposedCode()
                .stated();
    }
}
