package org.section16.domain.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.Submission;

/** The lines of one form about one position, read by the convention that they follow. */
record FormGroup(
        Submission form,
        LocalDate day,
        List<LineAmounts> lines,
        Convention convention,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing) {

    /** Reads lines as one position; incomplete if they fit no convention. */
    static FormGroup of(Submission form, List<LineAmounts> lines) {
        Convention convention = convention(lines);
        LineAmounts first = lines.get(0);
        LineAmounts last = lines.get(lines.size() - 1);
        return switch (convention) {
            case SINGLE, RUNNING ->
                group(form, lines, convention, Optional.of(first.before()), Optional.of(last.after()));
            case REVERSED -> group(form, lines, convention, Optional.of(last.before()), Optional.of(first.after()));
            case FINAL ->
                group(
                        form,
                        lines,
                        convention,
                        Optional.of(last.after().subtract(sum(lines))),
                        Optional.of(last.after()));
            case PER_GRANT, INCOMPLETE -> group(form, lines, convention, Optional.empty(), last.balance());
        };
    }

    private static FormGroup group(
            Submission form,
            List<LineAmounts> lines,
            Convention convention,
            Optional<BigDecimal> opening,
            Optional<BigDecimal> closing) {
        LocalDate day = lines.stream()
                .flatMap(line -> line.day().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return new FormGroup(form, day, lines, convention, opening, closing);
    }

    private static Convention convention(List<LineAmounts> lines) {
        if (!lines.stream().allMatch(LineAmounts::isComplete)) {
            return Convention.INCOMPLETE;
        }
        if (lines.size() == 1) {
            return Convention.SINGLE;
        }
        if (follows(lines, 1)) {
            return Convention.RUNNING;
        }
        if (lines.stream().allMatch(line -> line.after().compareTo(lines.get(0).after()) == 0)) {
            return Convention.FINAL;
        }
        return follows(lines, -1) ? Convention.REVERSED : Convention.INCOMPLETE;
    }

    /** Says whether each line begins where the one before it, or after it, ends. */
    private static boolean follows(List<LineAmounts> lines, int direction) {
        for (int index = 1; index < lines.size(); index++) {
            LineAmounts earlier = lines.get(direction > 0 ? index - 1 : index);
            LineAmounts later = lines.get(direction > 0 ? index : index - 1);
            if (later.before().compareTo(earlier.after()) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal sum(List<LineAmounts> lines) {
        return lines.stream().map(LineAmounts::delta).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the lines add up to; empty if one does not say. */
    Optional<BigDecimal> change() {
        return lines.stream().allMatch(line -> line.change().isPresent()) ? Optional.of(sum(lines)) : Optional.empty();
    }

    boolean isReadable() {
        return convention != Convention.INCOMPLETE;
    }

    FormGroup as(Convention other) {
        return new FormGroup(form, day, lines, other, opening, closing);
    }
}
