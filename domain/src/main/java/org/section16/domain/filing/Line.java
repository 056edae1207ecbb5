package org.section16.domain.filing;

import java.util.Optional;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;

/** A line of Table I or Table II: either something that happened, or something that is held. */
public sealed interface Line permits Transaction, Holding {

    /**
     * Returns the title of the security.
     *
     * @return the title in the filer's words
     */
    Reported<String> securityTitle();

    /**
     * Returns the terms of a derivative security.
     *
     * @return the terms; present on each line of Table II, empty on each of Table I
     */
    Optional<DerivativeTerms> derivativeTerms();

    /**
     * Returns how the line is coded.
     *
     * @return the coding, blank on most holdings
     */
    TransactionCoding transactionCoding();

    /**
     * Returns what is owned afterwards.
     *
     * @return the amounts
     */
    PostTransactionAmounts postTransactionAmounts();

    /**
     * Returns how it is owned.
     *
     * @return direct or indirect, and the nature
     */
    OwnershipNature ownershipNature();
}
