package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.form.Area;

/** Explains the breaks of one owner's positions, by the first kind that fits. */
final class BreakClassifier {
    private static final Pattern UNITS = Pattern.compile("unit|rsu|psu|performance|phantom|deferred");

    private final int owner;
    private final List<Position> positions;
    private final SplitEvidence splits;

    BreakClassifier(int owner, List<Position> positions, SplitEvidence splits) {
        this.owner = owner;
        this.positions = positions;
        this.splits = splits;
    }

    List<Position> explained() {
        return positions.stream().map(this::explained).toList();
    }

    private Position explained(Position position) {
        List<PositionEntry> entries = new ArrayList<>();
        for (int index = 0; index < position.entries().size(); index++) {
            PositionEntry entry = position.entries().get(index);
            entries.add(entry.gap().isEmpty() ? entry : entry.explained(explanation(Gap.of(position, index))));
        }
        return new Position(position.key(), position.nature(), position.grant(), entries);
    }

    private BalanceBreak explanation(Gap gap) {
        return Stream.<Function<Gap, Optional<BalanceBreak>>>of(
                        Explanations::amended,
                        this::split,
                        Explanations::exemptPlan,
                        this::formOfOwnership,
                        LateForms::reportedLater,
                        this::vested,
                        this::renamed,
                        LateForms::outOfOrder,
                        Explanations::entityAgainstShare,
                        Explanations::typingError)
                .flatMap(explanation -> explanation.apply(gap).stream())
                .findFirst()
                .orElseGet(() -> unexplained(gap));
    }

    private Optional<BalanceBreak> split(Gap gap) {
        return splits.ratioOf(owner, gap.entry())
                .flatMap(ratio -> Explanations.explained(
                        gap,
                        ratio.isDividend() ? BreakKind.STOCK_DIVIDEND : BreakKind.SPLIT,
                        ratio + ", as other owners show"));
    }

    private static BalanceBreak unexplained(Gap gap) {
        String ratio = SplitEvidence.ratio(gap.entry())
                .filter(Ratio::isUsual)
                .map(found -> "; the ratio " + found + " is not shown by two other owners")
                .orElse("");
        String what = gap.before().isPresent()
                ? "nothing explains it; a form may be missing"
                : "no form before reports it, nor does Form 3";
        return new BalanceBreak(gap.amount(), BreakKind.UNEXPLAINED, what + ratio);
    }

    /** What is missing here is too much there: the same class in another form of ownership, on the same form or day. */
    private Optional<BalanceBreak> formOfOwnership(Gap gap) {
        return others(gap)
                .filter(other -> other.key().table() == gap.position().key().table()
                        && other.key().title().equals(gap.position().key().title())
                        && !other.key().held().equals(gap.position().key().held()))
                .flatMap(other -> other.entries().stream()
                        .filter(entry -> isCounterpart(gap, other, entry))
                        .limit(1))
                .findFirst()
                .flatMap(entry -> Explanations.explained(
                        gap, BreakKind.FORM_OF_OWNERSHIP, "as much went between two forms of ownership"));
    }

    private static boolean isCounterpart(Gap gap, Position other, PositionEntry entry) {
        boolean together = entry.form().equals(gap.entry().form())
                || entry.day().equals(gap.entry().day());
        BigDecimal opposite = gap.amount().negate();
        boolean jumped = entry.gap()
                .filter(found -> Chain.isSame(found.amount(), opposite))
                .isPresent();
        boolean appeared = entry.equals(other.entries().get(0))
                && entry.gap().isEmpty()
                && entry.opening()
                        .filter(opening -> Chain.isSame(opening, opposite))
                        .isPresent();
        return together && (jumped || appeared);
    }

    /** Units that fell by as much without a line, or words of the form. */
    private Optional<BalanceBreak> vested(Gap gap) {
        boolean fell = gap.position().key().table() == Area.TABLE_I
                && others(gap)
                        .filter(other -> other.key().table() == Area.TABLE_II
                                && UNITS.matcher(other.key().title()).find())
                        .flatMap(other -> other.breaks().stream())
                        .anyMatch(entry -> Chain.isSame(
                                entry.gap().orElseThrow().amount(), gap.amount().negate()));
        return fell
                ? Explanations.explained(gap, BreakKind.VEST_NO_LINE, "as many units went from Table II without a line")
                : Explanations.vested(gap);
    }

    /** A position that begins with what another one ended with, of another title or another wording of its nature. */
    private Optional<BalanceBreak> renamed(Gap gap) {
        if (gap.before().isPresent()) {
            return Optional.empty();
        }
        return others(gap)
                .filter(other -> isOtherName(other.key(), gap.position().key()))
                .filter(other -> last(other).day().isBefore(gap.entry().day())
                        && last(other)
                                .closing()
                                .filter(closing -> closing.signum() > 0 && Chain.isSame(closing, gap.opening()))
                                .isPresent())
                .findFirst()
                .flatMap(other -> Explanations.explained(
                        gap, BreakKind.CLASS_TITLE_CHANGE, "as many stood last under " + name(other)));
    }

    private static boolean isOtherName(PositionKey other, PositionKey key) {
        boolean sameTitle = other.title().equals(key.title());
        boolean bothIndirect = !other.held().isEmpty() && !key.held().isEmpty();
        return other.table() == key.table() && (!sameTitle || bothIndirect);
    }

    private static String name(Position position) {
        return "\"" + position.newest().securityTitle().text()
                + (position.key().held().isEmpty() ? "" : ", " + position.nature()) + "\"";
    }

    private Stream<Position> others(Gap gap) {
        return positions.stream()
                .filter(other -> !other.key().equals(gap.position().key()));
    }

    private static PositionEntry last(Position position) {
        return position.entries().get(position.entries().size() - 1);
    }
}
