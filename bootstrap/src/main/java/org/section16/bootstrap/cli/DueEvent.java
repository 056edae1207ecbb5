package org.section16.bootstrap.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.deadline.Deadline;
import org.section16.domain.deadline.Deadlines;
import org.section16.domain.form.FormType;
import picocli.CommandLine.Option;

/** An event that a form is due for, in the words of the command line. */
final class DueEvent {
    @Option(names = "--form", paramLabel = "3|4|5", description = "The form that is asked about.")
    private Optional<FormType> form = Optional.empty();

    @Option(names = "--executed", paramLabel = "DATE", description = "Form 4: when the transaction was executed.")
    private Optional<LocalDate> executed = Optional.empty();

    @Option(
            names = "--notified",
            paramLabel = "DATE",
            description = "Form 4 under a plan of Rule 10b5-1(c): when the filer was told of the trade.")
    private Optional<LocalDate> notified = Optional.empty();

    @Option(
            names = "--event",
            paramLabel = "DATE",
            description = "Form 3: when the person became director, officer or ten-percent owner.")
    private Optional<LocalDate> event = Optional.empty();

    @Option(
            names = "--registered",
            paramLabel = "DATE",
            description = "Form 3: when the issuer's first registration took effect, of an insider at that time.")
    private Optional<LocalDate> registered = Optional.empty();

    @Option(names = "--foreign-issuer", description = "Form 3 with --event: the issuer is a foreign private issuer.")
    private boolean foreignIssuer;

    @Option(names = "--year-end", paramLabel = "DATE", description = "Form 5: the last day of the fiscal year.")
    private Optional<LocalDate> yearEnd = Optional.empty();

    /** Says whether any of the options is given. */
    boolean isGiven() {
        return form.isPresent() || foreignIssuer || dates() > 0 || notified.isPresent();
    }

    private long dates() {
        return Stream.of(executed, event, registered, yearEnd)
                .filter(Optional::isPresent)
                .count();
    }

    /**
     * Computes the deadline.
     *
     * @throws IllegalArgumentException if the options do not fit together
     */
    Deadline deadline(Deadlines deadlines) {
        FormType asked = form.orElseThrow(() -> new IllegalArgumentException("--form is missing"));
        boolean foreignFits = !foreignIssuer || event.isPresent();
        boolean notifiedFits = notified.isEmpty() || executed.isPresent();
        if (dates() != 1 || !foreignFits || !notifiedFits) {
            throw mismatch();
        }
        return switch (asked) {
            case FORM_3 -> form3(deadlines);
            case FORM_4 -> form4(deadlines, executed.orElseThrow(DueEvent::mismatch));
            case FORM_5 -> deadlines.form5(yearEnd.orElseThrow(DueEvent::mismatch));
            case FORM_3A, FORM_4A, FORM_5A ->
                throw new IllegalArgumentException(
                        "an amendment has no due date; what it adds was due with the original: ask for form "
                                + asked.original());
        };
    }

    private Deadline form3(Deadlines deadlines) {
        if (registered.isPresent()) {
            return deadlines.form3AtRegistration(registered.get());
        }
        LocalDate day = event.orElseThrow(DueEvent::mismatch);
        return foreignIssuer ? deadlines.form3OfForeignIssuer(day) : deadlines.form3(day);
    }

    private Deadline form4(Deadlines deadlines, LocalDate day) {
        return notified.map(told -> deadlines.form4UnderPlan(day, told)).orElseGet(() -> deadlines.form4(day));
    }

    private static IllegalArgumentException mismatch() {
        return new IllegalArgumentException("with --form 3 goes --event (and --foreign-issuer) or --registered, "
                + "with 4 --executed (and --notified), with 5 --year-end");
    }
}
