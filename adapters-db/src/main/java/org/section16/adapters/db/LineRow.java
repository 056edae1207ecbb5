package org.section16.adapters.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * A row of the table {@code line}: a transaction or holding of either table, each box as its column holds it. What a
 * kind of line does not have is blank.
 *
 * @param notes the marks on the coding as a whole
 */
record LineRow(
        Reported<String> securityTitle,
        Reported<BigDecimal> conversionOrExercisePrice,
        Reported<LocalDate> transactionDate,
        Reported<LocalDate> deemedExecutionDate,
        Reported<String> transactionFormType,
        Reported<String> transactionCode,
        Reported<Boolean> equitySwapInvolved,
        List<FootnoteId> notes,
        Reported<String> transactionTimeliness,
        Reported<BigDecimal> transactionShares,
        Reported<BigDecimal> transactionTotalValue,
        Reported<BigDecimal> transactionPricePerShare,
        Reported<String> transactionAcquiredDisposedCode,
        Reported<LocalDate> exerciseDate,
        Reported<LocalDate> expirationDate,
        Reported<String> underlyingSecurityTitle,
        Reported<BigDecimal> underlyingSecurityShares,
        Reported<BigDecimal> underlyingSecurityValue,
        Reported<BigDecimal> sharesOwnedFollowingTransaction,
        Reported<BigDecimal> valueOwnedFollowingTransaction,
        Reported<String> directOrIndirectOwnership,
        Reported<String> natureOfOwnership) {}
