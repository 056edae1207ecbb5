package org.section16.domain.position;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ratios by which balances of the issuer's owners jump. */
final class SplitEvidence {
    /** A split shows on an owner's next form, which can take a quarter. */
    private static final long QUARTER_DAYS = 92;

    private static final int OTHER_OWNERS = 2;

    private record Jump(int owner, LocalDate day, Ratio ratio) {}

    private final List<Jump> jumps = new ArrayList<>();

    /** Takes in the breaks of an owner. */
    void add(int owner, List<Position> positions) {
        for (Position position : positions) {
            for (PositionEntry entry : position.breaks()) {
                ratio(entry).ifPresent(ratio -> jumps.add(new Jump(owner, entry.day(), ratio)));
            }
        }
    }

    static Optional<Ratio> ratio(PositionEntry entry) {
        return entry.gap()
                .flatMap(gap -> entry.opening().flatMap(opening -> Ratio.of(opening, opening.subtract(gap.amount()))));
    }

    /** Finds the ratio that explains a break and that enough other owners show about the same time. */
    Optional<Ratio> ratioOf(int owner, PositionEntry entry) {
        return jumps.stream()
                .filter(jump -> isNear(jump, entry) && turns(jump.ratio(), entry))
                .map(Jump::ratio)
                .filter(ratio -> owners(owner, entry, ratio) >= OTHER_OWNERS)
                .findFirst();
    }

    private int owners(int owner, PositionEntry entry, Ratio ratio) {
        Set<Integer> others = new HashSet<>();
        for (Jump jump : jumps) {
            if (jump.owner() != owner && jump.ratio().equals(ratio) && isNear(jump, entry)) {
                others.add(jump.owner());
            }
        }
        return others.size();
    }

    private static boolean isNear(Jump jump, PositionEntry entry) {
        return Math.abs(ChronoUnit.DAYS.between(jump.day(), entry.day())) <= QUARTER_DAYS;
    }

    private static boolean turns(Ratio ratio, PositionEntry entry) {
        return entry.opening().isPresent()
                && entry.gap().isPresent()
                && ratio.turns(
                        entry.opening().get().subtract(entry.gap().get().amount()),
                        entry.opening().get());
    }
}
