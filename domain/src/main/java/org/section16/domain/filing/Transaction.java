package org.section16.domain.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;

/**
 * A line that says what happened: an acquisition or a disposition.
 *
 * @param securityTitle the title of the security
 * @param derivativeTerms the terms of a derivative security; present in Table II only
 * @param transactionDate when it happened
 * @param deemedExecutionDate when it is deemed to have been executed, where Rule 16a-3(g) lets that differ
 * @param transactionCoding what kind of transaction it is
 * @param transactionTimeliness early or late; blank if on time
 * @param transactionAmounts how much, at what price, in or out
 * @param postTransactionAmounts what is owned afterwards
 * @param ownershipNature how it is owned
 */
public record Transaction(
        Reported<String> securityTitle,
        Optional<DerivativeTerms> derivativeTerms,
        Reported<LocalDate> transactionDate,
        Reported<LocalDate> deemedExecutionDate,
        TransactionCoding transactionCoding,
        Reported<TransactionTimeliness> transactionTimeliness,
        TransactionAmounts transactionAmounts,
        PostTransactionAmounts postTransactionAmounts,
        OwnershipNature ownershipNature)
        implements Line {

    /**
     * Obtains a transaction of Table I that is on time and directly owned.
     *
     * @param securityTitle the title of the security
     * @param transactionDate when it happened
     * @param code what kind of transaction it is
     * @param amounts how much, at what price, in or out
     * @param owned how many are owned afterwards
     * @return the transaction
     */
    public static Transaction of(
            String securityTitle,
            LocalDate transactionDate,
            TransactionCode code,
            TransactionAmounts amounts,
            PostTransactionAmounts owned) {
        return new Transaction(
                Reported.of(securityTitle),
                Optional.empty(),
                Reported.of(transactionDate),
                Reported.blank(),
                TransactionCoding.of(code),
                Reported.blank(),
                amounts,
                owned,
                OwnershipNature.direct());
    }
}
