package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.LateUnlessDeemed;
import org.section16.domain.deadline.Timeliness.NotAssessable;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** Judges one filing: its lines, then the form by them. */
final class FilingReview {
    private static final BoxPath PERIOD = BoxPath.of(Box.PERIOD_OF_REPORT);

    /** By state, then by the length of the delay, then the line that was due first. */
    private static final Comparator<LineTimeliness> WORST = Comparator.comparing(
                    (LineTimeliness line) -> line.timeliness().state())
            .thenComparing(line -> delay(line.timeliness()))
            .thenComparing(
                    line -> line.deadline().map(Deadline::dueOn).orElse(LocalDate.MAX), Comparator.reverseOrder());

    private final Filing filing;
    private final Optional<FilingDay> filed;
    private final Deadlines deadlines;
    private final Judgement judgement;
    private final LineReview lineReview;
    private final Amendments amendments;

    FilingReview(Submission submission, List<Submission> originals, BusinessCalendar calendar) {
        this.filing = submission.filing();
        this.filed = FilingDay.of(submission, calendar);
        this.deadlines = Deadlines.on(calendar);
        this.judgement = new Judgement(calendar, filing, filed);
        this.lineReview = new LineReview(calendar, filing, filed);
        this.amendments = new Amendments(filing, originals, calendar);
    }

    FilingTimeliness timeliness() {
        List<LineTimeliness> lines = new ArrayList<>();
        for (NumberedLine line : NumberedLine.of(filing)) {
            lineReview
                    .of(line)
                    .map(judged -> amendments.reconsidered(line, judged))
                    .ifPresent(lines::add);
        }
        LineTimeliness form = form(lines);
        return new FilingTimeliness(
                filing.documentType(), filed, form.deadline(), form.timeliness(), lines, form.caveats());
    }

    private LineTimeliness form(List<LineTimeliness> lines) {
        FormType original = filing.documentType().original();
        if (original == FormType.FORM_4 && !lines.isEmpty()) {
            return lines.stream().max(WORST).orElseThrow();
        }
        Optional<LocalDate> period = filing.periodOfReport().stated();
        if (period.isEmpty()) {
            return new LineTimeliness(
                    PERIOD, Optional.empty(), new NotAssessable("the form has no legible period of report"), List.of());
        }
        LineTimeliness judged = judgement.of(PERIOD, due(original, period.get()));
        return amendments.reconsidered(withCaveats(judged, original));
    }

    private Deadline due(FormType original, LocalDate period) {
        return switch (original) {
            case FORM_3, FORM_3A ->
                isTransitionOfForeignIssuer(period) ? deadlines.form3OfForeignIssuer(period) : deadlines.form3(period);
            case FORM_4, FORM_4A -> deadlines.form4(period);
            case FORM_5, FORM_5A -> deadlines.form5(period);
        };
    }

    /** A symbol on a foreign market, on a form for that very day, is what a form shows of a foreign private issuer. */
    private boolean isTransitionOfForeignIssuer(LocalDate period) {
        return period.equals(DueRules.FOREIGN_ISSUERS)
                && filing.issuer().issuerForeignTradingSymbol().stated().isPresent();
    }

    private LineTimeliness withCaveats(LineTimeliness judged, FormType original) {
        Deadline deadline = judged.deadline().orElseThrow();
        List<String> caveats = new ArrayList<>(judged.caveats());
        boolean afterEvent =
                filed.filter(day -> day.day().isAfter(deadline.event())).isPresent();
        if (original == FormType.FORM_3 && deadline.rule().equals(DueRules.FORM_3) && afterEvent) {
            caveats.add("If the issuer first registered a class on " + deadline.event()
                    + ", the form was due that day (Section 16(a)(2)(A))");
        }
        if (original == FormType.FORM_3 && deadline.event().isBefore(DueRules.FOREIGN_ISSUERS) && hasForeignSymbol()) {
            caveats.add("Directors and officers of a foreign private issuer had nothing to report before "
                    + DueRules.FOREIGN_ISSUERS);
        }
        if (original == FormType.FORM_4) {
            caveats.add("The form has no transaction and is judged by its period of report");
        }
        return new LineTimeliness(judged.where(), judged.deadline(), judged.timeliness(), caveats);
    }

    private boolean hasForeignSymbol() {
        return filing.issuer().issuerForeignTradingSymbol().stated().isPresent();
    }

    private static long delay(Timeliness timeliness) {
        if (timeliness instanceof Late late) {
            return late.businessDays();
        }
        return timeliness instanceof LateUnlessDeemed late ? late.businessDays() : 0;
    }
}
