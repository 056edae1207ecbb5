package org.section16.domain.filing;

import java.math.BigDecimal;
import java.util.Optional;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.Reported;

/**
 * How much was acquired or disposed of, and at what price (Form 4, Table I, column 4; Table II, columns 5 and 8).
 *
 * @param transactionShares the number of securities
 * @param transactionTotalValue their value in US dollars, instead of a number; EDGAR admits it in Table II only
 * @param transactionPricePerShare price per security in US dollars
 * @param transactionAcquiredDisposedCode acquired or disposed of
 */
public record TransactionAmounts(
        Reported<Quantity> transactionShares,
        Reported<Dollars> transactionTotalValue,
        Reported<Dollars> transactionPricePerShare,
        Reported<AcquiredDisposedCode> transactionAcquiredDisposedCode) {

    /**
     * Obtains the amounts of an acquisition.
     *
     * @param shares the number of securities
     * @param pricePerShare the price of one
     * @return the amounts
     */
    public static TransactionAmounts acquired(Quantity shares, Dollars pricePerShare) {
        return of(shares, pricePerShare, AcquiredDisposedCode.ACQUIRED);
    }

    /**
     * Obtains the amounts of a disposition.
     *
     * @param shares the number of securities
     * @param pricePerShare the price of one
     * @return the amounts
     */
    public static TransactionAmounts disposed(Quantity shares, Dollars pricePerShare) {
        return of(shares, pricePerShare, AcquiredDisposedCode.DISPOSED);
    }

    /**
     * Returns what the transaction adds to what is owned.
     *
     * @return the number of securities, negative if they were disposed of; empty if the number or the direction is not
     *     stated
     */
    public Optional<BigDecimal> change() {
        Optional<AcquiredDisposedCode> direction = transactionAcquiredDisposedCode.stated();
        return transactionShares
                .stated()
                .map(Quantity::count)
                .flatMap(shares ->
                        direction.map(code -> code == AcquiredDisposedCode.ACQUIRED ? shares : shares.negate()));
    }

    private static TransactionAmounts of(Quantity shares, Dollars price, AcquiredDisposedCode code) {
        return new TransactionAmounts(Reported.of(shares), Reported.blank(), Reported.of(price), Reported.of(code));
    }
}
