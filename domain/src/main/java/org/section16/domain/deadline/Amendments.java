package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.LateUnlessDeemed;
import org.section16.domain.deadline.Timeliness.NotAssessable;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Area;
import org.section16.domain.security.DirectOrIndirectOwnership;

/**
 * Reconsiders what was judged late on an amendment: it was not if an original reported it already. Without the originals
 * that cannot be said.
 */
final class Amendments {
    /** What makes two lines report one transaction; numbers and prices are what amendments correct. */
    private record Reported(
            Area table,
            String title,
            Optional<LocalDate> date,
            Optional<TransactionCode> code,
            Optional<AcquiredDisposedCode> direction,
            Optional<DirectOrIndirectOwnership> ownership) {

        static Reported of(NumberedLine numbered) {
            Line line = numbered.line();
            Optional<Transaction> transaction =
                    line instanceof Transaction stated ? Optional.of(stated) : Optional.empty();
            return new Reported(
                    numbered.where().area(),
                    line.securityTitle().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""),
                    transaction.flatMap(each -> each.transactionDate().stated()),
                    line.transactionCoding().transactionCode().stated(),
                    transaction.flatMap(each -> each.transactionAmounts()
                            .transactionAcquiredDisposedCode()
                            .stated()),
                    line.ownershipNature().directOrIndirectOwnership().stated());
        }
    }

    private final boolean isAmendment;
    private final boolean isAlone;
    private final Map<Reported, LineTimeliness> before = new HashMap<>();
    private final Optional<FilingTimeliness> original;

    Amendments(Filing filing, List<Submission> originals, BusinessCalendar calendar) {
        this.isAmendment = filing.documentType().isAmendment();
        this.isAlone = originals.isEmpty();
        for (Submission each : originals) {
            Optional<FilingDay> filed = FilingDay.of(each, calendar);
            LineReview review = new LineReview(calendar, each.filing(), filed);
            for (NumberedLine line : NumberedLine.of(each.filing())) {
                review.of(line).ifPresent(judged -> before.putIfAbsent(Reported.of(line), judged));
            }
        }
        this.original = originals.stream()
                .map(each -> FilingTimeliness.of(each, calendar))
                .findFirst();
    }

    /** Judges a line by the original that reported it, if any. */
    LineTimeliness reconsidered(NumberedLine line, LineTimeliness judged) {
        if (!isLateAmendment(judged)) {
            return judged;
        }
        if (isAlone) {
            return unknown(judged);
        }
        return Optional.ofNullable(before.get(Reported.of(line)))
                .map(first -> new LineTimeliness(judged.where(), first.deadline(), first.timeliness(), first.caveats()))
                .orElse(judged);
    }

    /** Judges a form that has no lines with dates by its original. */
    LineTimeliness reconsidered(LineTimeliness judged) {
        if (!isLateAmendment(judged)) {
            return judged;
        }
        return original.map(first ->
                        new LineTimeliness(judged.where(), first.deadline(), first.timeliness(), first.caveats()))
                .orElseGet(() -> unknown(judged));
    }

    private boolean isLateAmendment(LineTimeliness judged) {
        return isAmendment && (judged.timeliness() instanceof Late || judged.timeliness() instanceof LateUnlessDeemed);
    }

    private static LineTimeliness unknown(LineTimeliness judged) {
        return new LineTimeliness(
                judged.where(),
                judged.deadline(),
                new NotAssessable("an amendment is late only in what it adds, which its original tells"),
                judged.caveats());
    }
}
