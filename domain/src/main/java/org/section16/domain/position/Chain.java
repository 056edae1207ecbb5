package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One position while it is being put together from form to form. */
final class Chain {
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    /** EDGAR keeps four digits behind the point. */
    private static final int MOST_DIGITS = 4;

    private final List<PositionEntry> entries = new ArrayList<>();
    private Optional<BigDecimal> closing = Optional.empty();
    private Optional<BigDecimal> computed = Optional.empty();

    Optional<BigDecimal> closing() {
        return closing;
    }

    List<PositionEntry> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean goesOnWith(Optional<BigDecimal> opening) {
        return closing.isPresent() && opening.isPresent() && isSame(closing.get(), opening.get());
    }

    /** Equal but for less than a share; where fractions are stated, but for one unit of the last digit that both have. */
    static boolean isSame(BigDecimal one, BigDecimal other) {
        int scale = Math.min(digits(one), digits(other));
        boolean fractions = digits(one) > 0 || digits(other) > 0;
        BigDecimal difference = one.subtract(other).abs();
        return fractions
                ? difference.compareTo(BigDecimal.ONE.movePointLeft(Math.min(MOST_DIGITS, Math.max(1, scale)))) <= 0
                        && difference.compareTo(WHOLE) < 0
                : difference.compareTo(WHOLE) < 0;
    }

    private static int digits(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** Adds a form; the break before it, if there is one, is not explained yet. */
    void add(FormGroup group, Optional<BigDecimal> expectedOpening) {
        Optional<BalanceBreak> gap = expectedOpening
                .filter(expected -> group.opening().isPresent())
                .filter(expected -> !isSame(expected, group.opening().get()))
                .map(expected -> new BalanceBreak(
                        group.opening().get().subtract(expected), BreakKind.UNEXPLAINED, "nothing explains it"));
        Optional<BigDecimal> before = entries.isEmpty() ? group.opening() : computed;
        computed = before.flatMap(balance -> group.change().map(balance::add));
        closing = group.closing();
        entries.add(new PositionEntry(
                group.form(),
                group.day(),
                group.lines().stream().map(LineAmounts::line).toList(),
                group.convention(),
                group.opening(),
                group.change(),
                group.closing(),
                computed,
                gap));
    }
}
