package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.party.Relationship;

/**
 * Since when and until when a person's trades count, as far as the forms tell.
 *
 * @param directorOrOfficer whether any form has one of these boxes checked; else the person is a ten-percent owner only
 * @param begun the day on which the person became subject, by the first Form 3
 * @param ended the day on which it ceased to be, by the last form, if that has the exit box checked
 */
public record InsiderStatus(boolean directorOrOfficer, Optional<LocalDate> begun, Optional<LocalDate> ended) {
    /**
     * Reads the status from a history.
     *
     * @param history the person's filings
     * @return the status
     */
    public static InsiderStatus of(FilingHistory history) {
        boolean officer = history.submissions().stream()
                .flatMap(submission -> submission.filing().reportingOwners().stream())
                .map(owner -> owner.relationship())
                .anyMatch(InsiderStatus::isDirectorOrOfficer);
        Optional<LocalDate> begun = history.submissions().stream()
                .map(Submission::filing)
                .filter(filing -> filing.documentType().original() == FormType.FORM_3)
                .flatMap(filing -> filing.periodOfReport().stated().stream())
                .min(LocalDate::compareTo);
        int last = history.submissions().size() - 1;
        Optional<LocalDate> ended = last < 0
                ? Optional.empty()
                : exit(history.submissions().get(last).filing());
        return new InsiderStatus(officer, begun, ended);
    }

    private static Optional<LocalDate> exit(Filing last) {
        return isTrue(last.declarations().notSubjectToSection16())
                ? last.periodOfReport().stated()
                : Optional.empty();
    }

    private static boolean isDirectorOrOfficer(Relationship relationship) {
        return Stream.of(relationship.isDirector(), relationship.isOfficer()).anyMatch(InsiderStatus::isTrue);
    }

    private static boolean isTrue(Reported<Boolean> box) {
        return box.stated().orElse(false);
    }

    /**
     * Says why a trade of a day does not count.
     *
     * @param day the day
     * @param side a purchase or a sale
     * @return the reason; empty if it counts
     */
    Optional<String> whyNot(LocalDate day, Side side) {
        if (begun.filter(day::isBefore).isPresent()) {
            return Optional.of("made before the person became subject to Section 16 on " + begun.get()
                    + " (Rule 16a-2(a) and (c))");
        }
        boolean crossing = !directorOrOfficer && side == Side.PURCHASE && begun.equals(Optional.of(day));
        return crossing
                ? Optional.of("the purchase that made the person a ten-percent owner (Foremost-McKesson v. Provident, "
                        + "423 U.S. 232 (1976))")
                : Optional.empty();
    }
}
