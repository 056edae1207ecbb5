package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.domain.form.Area;
import org.section16.domain.history.EffectiveLine;
import org.section16.domain.history.PlacedLine;

/** The explanations of a break that lie in the position itself and in the words of its forms. */
final class Explanations {
    private static final Pattern PLAN =
            Pattern.compile("employee stock purchase|espp|401\\s?\\(k\\)|dividend|reinvest|savings plan");
    private static final Pattern VESTING = Pattern.compile("\\bvest|restricted stock unit|\\brsu|settle");
    private static final Pattern SHARE = Pattern.compile("proportionate|pro rata|pro-rata");

    /** Without the number in words, a plan explains no more than a fifth of what was held. */
    private static final BigDecimal SMALL = new BigDecimal("0.2");

    private static final BigDecimal TEN = BigDecimal.TEN;

    private Explanations() {}

    static Optional<BalanceBreak> amended(Gap gap) {
        List<EffectiveLine> earlier = gap.before().map(PositionEntry::lines).orElse(List.of());
        for (EffectiveLine line : earlier) {
            for (PlacedLine version : line.superseded()) {
                if (LineAmounts.balance(version.line())
                        .filter(balance -> Chain.isSame(balance, gap.opening()))
                        .isPresent()) {
                    return explained(
                            gap,
                            BreakKind.AMENDED,
                            "goes on from the balance that " + name(line.current()) + " corrected");
                }
            }
        }
        for (EffectiveLine line : gap.entry().lines()) {
            for (PlacedLine version : line.superseded()) {
                if (opening(version)
                        .filter(opening -> Chain.isSame(opening, gap.expected()))
                        .isPresent()) {
                    return explained(gap, BreakKind.AMENDED, "added up before " + name(line.current()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> opening(PlacedLine version) {
        return LineAmounts.balance(version.line())
                .flatMap(balance -> LineAmounts.change(version.line()).map(balance::subtract));
    }

    private static String name(PlacedLine line) {
        return "the amendment"
                + line.submission()
                        .accessionNumber()
                        .map(number -> " " + number.dashed())
                        .orElse("");
    }

    static Optional<BalanceBreak> exemptPlan(Gap gap) {
        boolean said = gap.amount().signum() > 0 && PLAN.matcher(gap.words()).find();
        boolean small = gap.amount().compareTo(gap.expected().multiply(SMALL)) <= 0;
        if (!said || !(gap.isNamed() || small)) {
            return Optional.empty();
        }
        return explained(
                gap,
                BreakKind.EXEMPT_PLAN,
                gap.isNamed() ? "the form's words name the number and a plan" : "the form's words name a plan");
    }

    static Optional<BalanceBreak> vested(Gap gap) {
        return gap.position().key().table() == Area.TABLE_I
                        && gap.isNamed()
                        && VESTING.matcher(gap.words()).find()
                ? explained(gap, BreakKind.VEST_NO_LINE, "the form's words name the number and a vesting")
                : Optional.empty();
    }

    static Optional<BalanceBreak> entityAgainstShare(Gap gap) {
        boolean indirect = !gap.position().key().held().isEmpty();
        boolean now = SHARE.matcher(gap.entry().footnotes()).find();
        boolean before = gap.before()
                .filter(entry -> SHARE.matcher(entry.footnotes()).find())
                .isPresent();
        boolean large = gap.amount().abs().multiply(TEN).compareTo(gap.opening().max(gap.expected())) >= 0;
        return indirect && gap.before().isPresent() && now != before && large
                ? explained(gap, BreakKind.ENTITY_VS_SHARE, "one of the two forms speaks of a proportionate share")
                : Optional.empty();
    }

    /** What no form before reports cannot have been mistyped. */
    static Optional<BalanceBreak> typingError(Gap gap) {
        if (gap.before().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal change = gap.entry().change().orElse(BigDecimal.ZERO);
        if (change.signum() != 0
                && Chain.isSame(gap.opening().add(change.multiply(BigDecimal.valueOf(2))), gap.expected())) {
            return explained(gap, BreakKind.TYPO, "adds up with acquired and disposed of exchanged");
        }
        if (gap.expected().signum() > 0
                && (Chain.isSame(gap.opening().multiply(TEN), gap.expected())
                        || Chain.isSame(gap.expected().multiply(TEN), gap.opening()))) {
            return explained(gap, BreakKind.TYPO, "a factor of ten");
        }
        return areTransposed(digits(gap.opening()), digits(gap.expected()))
                ? explained(
                        gap, BreakKind.TYPO, "two digits of " + gap.expected().toPlainString() + " exchanged")
                : Optional.empty();
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Says whether two numbers differ by one exchange of neighbouring digits. */
    private static boolean areTransposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }

    static Optional<BalanceBreak> explained(Gap gap, BreakKind kind, String evidence) {
        return Optional.of(new BalanceBreak(gap.amount(), kind, evidence));
    }
}
