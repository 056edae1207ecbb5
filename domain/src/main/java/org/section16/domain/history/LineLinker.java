package org.section16.domain.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.section16.domain.history.LineLink.Relation;

/** Finds for each line of an amendment the line that it takes the place of. Each line is taken once. */
final class LineLinker {
    private final List<PlacedLine> amending;
    private final List<PlacedLine> open;
    private final Map<PlacedLine, LineLink> links = new LinkedHashMap<>();

    LineLinker(List<PlacedLine> amending, List<PlacedLine> before) {
        this.amending = amending;
        this.open = new ArrayList<>(before);
    }

    /** Returns what each line does, in the order of the amendment. */
    List<LineLink> links() {
        link(
                Relation.RESTATEMENT,
                "the same line with the same numbers",
                (line, old) -> sameKey(line, old) && LineMatch.sameNumbers(line, old));
        linkByKey();
        linkAlike();
        return amending.stream()
                .map(line -> links.getOrDefault(
                        line,
                        new LineLink(line, Optional.empty(), Relation.ADDITION, "no such line was reported before")))
                .toList();
    }

    /** Returns the lines that nothing took the place of; to be asked after {@link #links}. */
    List<PlacedLine> untouched() {
        return List.copyOf(open);
    }

    private void link(Relation relation, String reason, BiPredicate<PlacedLine, PlacedLine> test) {
        for (PlacedLine line : amending) {
            if (!links.containsKey(line)) {
                open.stream()
                        .filter(old -> test.test(line, old))
                        .findFirst()
                        .ifPresent(old -> take(line, old, relation, reason));
            }
        }
    }

    private void take(PlacedLine line, PlacedLine old, Relation relation, String reason) {
        links.put(line, new LineLink(line, Optional.of(old), relation, reason));
        open.remove(old);
    }

    /** The same transaction in other numbers; with more such lines before than now, which one is meant is not certain. */
    private void linkByKey() {
        for (PlacedLine line : amending) {
            if (links.containsKey(line)) {
                continue;
            }
            List<PlacedLine> candidates =
                    open.stream().filter(old -> sameKey(line, old)).toList();
            long rivals = amending.stream()
                    .filter(other -> !links.containsKey(other) && sameKey(other, line))
                    .count();
            Optional<PlacedLine> likeliest =
                    candidates.stream().max(Comparator.comparingInt((PlacedLine old) -> LineMatch.likeness(line, old)));
            boolean certain = candidates.size() <= rivals;
            likeliest.ifPresent(old -> take(
                    line,
                    old,
                    certain ? Relation.CORRECTION : Relation.UNDECIDABLE,
                    certain
                            ? "the same line with other numbers"
                            : "one of " + candidates.size() + " lines of that date, code and ownership"));
        }
    }

    /** A line whose date, code or other name was itself corrected. */
    private void linkAlike() {
        for (PlacedLine line : amending) {
            if (links.containsKey(line)) {
                continue;
            }
            List<PlacedLine> alike = open.stream()
                    .filter(old -> LineMatch.isAlike(LineMatch.likeness(line, old)))
                    .toList();
            if (alike.size() == 1) {
                take(line, alike.get(0), Relation.CORRECTION, "like a line before in all but what was corrected");
            } else if (alike.size() > 1) {
                take(line, alike.get(0), Relation.UNDECIDABLE, "like each of " + alike.size() + " lines before");
            }
        }
    }

    private static boolean sameKey(PlacedLine one, PlacedLine other) {
        return LineMatch.Key.of(one).equals(LineMatch.Key.of(other));
    }
}
