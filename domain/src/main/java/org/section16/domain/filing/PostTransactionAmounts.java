package org.section16.domain.filing;

import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.form.Reported;

/**
 * What is owned after the reported transactions, or simply owned where the line is a holding (Form 4, Table I, column
 * 5; Table II, column 9). A derivative holding of a Form 3 has neither: its size is that of the underlying security.
 *
 * @param sharesOwnedFollowingTransaction the number of securities
 * @param valueOwnedFollowingTransaction their value in US dollars, instead of a number
 */
public record PostTransactionAmounts(
        Reported<Quantity> sharesOwnedFollowingTransaction, Reported<Dollars> valueOwnedFollowingTransaction) {

    /**
     * Obtains a number of securities.
     *
     * @param number how many are owned
     * @return the amounts, without a value
     */
    public static PostTransactionAmounts shares(Quantity number) {
        return new PostTransactionAmounts(Reported.of(number), Reported.blank());
    }
}
