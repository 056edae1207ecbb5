package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.calendar.OpenDay;
import org.section16.domain.deadline.Timeliness.EarlyVoluntary;
import org.section16.domain.deadline.Timeliness.Excused;
import org.section16.domain.deadline.Timeliness.Late;
import org.section16.domain.deadline.Timeliness.LateUnlessDeemed;
import org.section16.domain.deadline.Timeliness.NotAssessable;
import org.section16.domain.deadline.Timeliness.OnTime;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.BoxPath;

/** Holds due dates against the day of filing of one document. */
final class Judgement {
    private final BusinessCalendar calendar;
    private final Filing filing;
    private final Optional<FilingDay> filed;

    Judgement(BusinessCalendar calendar, Filing filing, Optional<FilingDay> filed) {
        this.calendar = calendar;
        this.filing = filing;
        this.filed = filed;
    }

    /** Judges what was due on a day that is known. */
    LineTimeliness of(BoxPath where, Deadline deadline) {
        List<String> caveats = new ArrayList<>(deadline.caveats());
        Timeliness timeliness = judged(deadline.dueOn(), caveats);
        return new LineTimeliness(where, Optional.of(deadline), timeliness, caveats);
    }

    /** Judges a late trade again that may have been deemed executed as late as it can be. */
    LineTimeliness unlessDeemed(LineTimeliness line, LocalDate latestDue) {
        boolean inTimeIfDeemed = filed.filter(FilingDay::isFiling)
                .filter(day -> !day.day().isAfter(latestDue))
                .isPresent();
        if (line.timeliness() instanceof Late late && inTimeIfDeemed) {
            return new LineTimeliness(
                    line.where(), line.deadline(), new LateUnlessDeemed(late.businessDays()), line.caveats());
        }
        return line;
    }

    /** Judges what could wait for Form 5, whose due date depends on a fiscal year that a Form 4 does not show. */
    LineTimeliness ofDeferred(BoxPath where, LocalDate executed, Deadlines deadlines) {
        Deadline latest = deadlines.form5(executed.plusYears(1).minusDays(1));
        if (filed.filter(day -> day.day().isAfter(latest.dueOn())).isPresent()) {
            return new LineTimeliness(where, Optional.of(latest), late(latest.dueOn(), true), latest.caveats());
        }
        LocalDate earliest = deadlines.form5(executed).dueOn();
        boolean certain = filed.filter(day -> day.isFiling() && !day.day().isAfter(earliest))
                .isPresent();
        return new LineTimeliness(
                where,
                Optional.empty(),
                new EarlyVoluntary(),
                certain ? List.of() : List.of("Early if filed within 45 days of the end of the issuer's fiscal year"));
    }

    private Timeliness judged(LocalDate due, List<String> caveats) {
        if (filed.isEmpty()) {
            return new NotAssessable("the document has neither a filing date nor a dated signature");
        }
        FilingDay day = filed.get();
        if (!day.day().isAfter(due)) {
            return day.isFiling()
                    ? new OnTime()
                    : new NotAssessable("the document has no filing date; it was signed in time, on "
                            + Days.named(day.day()) + ", and may have been filed later");
        }
        if (!day.isFiling()) {
            caveats.add("The document has no filing date: it is taken as filed no earlier than its last signature");
            return late(due, true);
        }
        return afterDue(due, day.day(), caveats);
    }

    private Timeliness afterDue(LocalDate due, LocalDate day, List<String> caveats) {
        Optional<Relief> relief = Relief.of(due, day);
        if (relief.filter(order -> order.isClaimedBy(filing)).isPresent()) {
            return new Excused(relief.get().inWords());
        }
        relief.map(Relief::caveat).ifPresent(caveats::add);
        Optional<OpenDay> weather = calendar.openThough(due).filter(OpenDay::mayExcuse);
        if (weather.isPresent() && !day.isAfter(calendar.after(due, 1))) {
            caveats.add("Possibly excused: " + Days.named(due) + " saw the "
                    + weather.get().name()
                    + ", and what was due then may have counted as timely on the next business day");
        }
        return late(due, false);
    }

    private Late late(LocalDate due, boolean atLeast) {
        LocalDate day = filed.orElseThrow().day();
        return new Late(Math.max(1, calendar.businessDays(due, day)), atLeast);
    }
}
