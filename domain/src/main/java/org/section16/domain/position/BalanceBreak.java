package org.section16.domain.position;

import java.math.BigDecimal;

/**
 * A break between the balance after one form and the balance before the next.
 *
 * @param amount the opening balance less the closing one before; negative if securities are missing
 * @param kind what explains it
 * @param evidence what that is taken from, in words
 */
public record BalanceBreak(BigDecimal amount, BreakKind kind, String evidence) {}
