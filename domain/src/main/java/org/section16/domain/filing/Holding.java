package org.section16.domain.filing;

import java.util.Optional;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;

/**
 * A line that says what is held, without a transaction. Form 3 has nothing else.
 *
 * @param securityTitle the title of the security
 * @param derivativeTerms the terms of a derivative security; present in Table II only
 * @param transactionCoding on a Form 5, that the holding was due on a Form 3; else blank
 * @param postTransactionAmounts what is held
 * @param ownershipNature how it is held
 */
public record Holding(
        Reported<String> securityTitle,
        Optional<DerivativeTerms> derivativeTerms,
        TransactionCoding transactionCoding,
        PostTransactionAmounts postTransactionAmounts,
        OwnershipNature ownershipNature)
        implements Line {

    /**
     * Obtains a holding of Table I.
     *
     * @param securityTitle the title of the security
     * @param postTransactionAmounts what is held
     * @param ownershipNature how it is held
     * @return the holding
     */
    public static Holding of(
            String securityTitle, PostTransactionAmounts postTransactionAmounts, OwnershipNature ownershipNature) {
        return new Holding(
                Reported.of(securityTitle),
                Optional.empty(),
                TransactionCoding.notGiven(),
                postTransactionAmounts,
                ownershipNature);
    }
}
