package org.section16.domain.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.EffectiveLine;

/**
 * What one form says of a position.
 *
 * @param form the form, as it was filed first
 * @param day the day of the earliest transaction, or the period of a form that only holds
 * @param lines the lines in effect, in the order of the document
 * @param convention how they state balances
 * @param opening the balance before them, as it follows from what they state
 * @param change what they add up to
 * @param closing the balance after them
 * @param computed what the balance would be by all changes since the position began; empty once a number is missing
 * @param gap the break before them; empty if there is none, or none can be told
 */
public record PositionEntry(
        Submission form,
        LocalDate day,
        List<EffectiveLine> lines,
        Convention convention,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> change,
        Optional<BigDecimal> closing,
        Optional<BigDecimal> computed,
        Optional<BalanceBreak> gap) {

    /** Keeps its own copy of the lines. */
    public PositionEntry {
        lines = List.copyOf(lines);
    }

    /** The footnotes that the lines themselves bear on their balance and their ownership, in lower case. */
    String footnotes() {
        return lines.stream()
                .map(EffectiveLine::current)
                .flatMap(placed -> Stream.of(
                                placed.line().postTransactionAmounts().sharesOwnedFollowingTransaction(),
                                placed.line().ownershipNature().directOrIndirectOwnership(),
                                placed.line().ownershipNature().natureOfOwnership())
                        .flatMap(box -> box.notes().stream())
                        .distinct()
                        .map(note ->
                                placed.submission().filing().footnoteText(note).text()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    PositionEntry explained(BalanceBreak explanation) {
        return new PositionEntry(
                form, day, lines, convention, opening, change, closing, computed, Optional.of(explanation));
    }
}
