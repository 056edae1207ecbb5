package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.cli.OneFiling.Forms;
import org.section16.bootstrap.report.DeadlineJson;
import org.section16.bootstrap.report.DeadlineText;
import org.section16.bootstrap.report.LateFilersReport;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.Deadline;
import org.section16.domain.deadline.Deadlines;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LateFiler;
import org.section16.domain.identity.Cik;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says when reports are or were due. */
@Command(
        name = "due",
        description = "Says when a report is due, whether a filing came in time, or who reported late on an issuer.",
        footer = {
            "",
            "Examples:",
            "  section16 due --form 4 --executed 2024-10-10",
            "  section16 due --form 4 --executed 2024-07-01 --notified 2024-07-02",
            "  section16 due --form 3 --event 2024-06-09",
            "  section16 due --form 5 --year-end 2025-12-31",
            "  section16 due form4.xml",
            "  section16 due 0001209191-23-029527",
            "  section16 due --issuer 1107843 --year 2022"
        })
final class DueCommand implements Callable<Integer> {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final MonthDay CALENDAR_YEAR = MonthDay.of(12, 31);

    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            paramLabel = "ACCESSION|PATH",
            arity = "0..1",
            description = "A filing, stored or in a file: was it in time, and each of its lines?")
    private Optional<String> filing = Optional.empty();

    @Mixin
    private DueEvent event = new DueEvent();

    @Option(names = "--issuer", paramLabel = "CIK", description = "Who reported late on this issuer, by the store?")
    private Optional<Cik> issuer = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "With --issuer: the fiscal year that ends in this year.")
    private Optional<Year> year = Optional.empty();

    @Option(
            names = "--fiscal-year-end",
            paramLabel = "MM-DD",
            description = "With --issuer: the last day of the fiscal year; 12-31 if not given.")
    private Optional<String> fiscalYearEnd = Optional.empty();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description =
                    "Special closings of EDGAR that became known later: lines such as \"2026-12-24 Christmas Eve\" "
                            + "and \"known-through 2026-12-31\".")
    private Optional<Path> calendarFile = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the answer; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    DueCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!isOneQuestion()) {
            throw globals.usage("due", "give a filing, or --form with a date, or --issuer with --year");
        }
        try {
            BusinessCalendar calendar =
                    calendarFile.isPresent() ? CalendarFile.read(calendarFile.get()) : BusinessCalendar.edgar();
            return answer(calendar);
        } catch (IllegalArgumentException e) {
            throw globals.usage("due", String.valueOf(e.getMessage()));
        }
    }

    /** A filing, an event or an issuer's year: one of them, and whole. */
    private boolean isOneQuestion() {
        long asked = Stream.of(filing.isPresent(), event.isGiven(), issuer.isPresent())
                .filter(given -> given)
                .count();
        boolean yearFits = issuer.isPresent() == year.isPresent();
        boolean yearEndFits = fiscalYearEnd.isEmpty() || issuer.isPresent();
        return asked == 1 && yearFits && yearEndFits;
    }

    private int answer(BusinessCalendar calendar) throws IOException {
        if (event.isGiven()) {
            return print(event.deadline(Deadlines.on(calendar)));
        }
        return issuer.isPresent() ? lateFilers(issuer.get(), calendar) : filing(filing.orElseThrow(), calendar);
    }

    private int print(Deadline deadline) throws IOException {
        LocalDate today = LocalDate.now(Clock.system(NEW_YORK));
        switch (format) {
            case TEXT -> DeadlineText.of(deadline, today, console.width()).forEach(console.out()::println);
            case JSON -> DeadlineJson.write(deadline, console.out());
        }
        return ExitCode.DONE;
    }

    private int filing(String what, BusinessCalendar calendar) throws IOException {
        if (OneFiling.isStored(what)) {
            Optional<FilingTimeliness> timeliness = stored(what, calendar);
            print(timeliness.map(found -> Map.of(what, found)).orElse(Map.of()));
            return timeliness.isEmpty() ? ExitCode.REJECTED : ExitCode.DONE;
        }
        Forms forms = OneFiling.read(what, globals, console, KnownParties.none());
        print(forms.named(form -> FilingTimeliness.of(form.submission(), calendar)));
        return forms.rejected() ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private void print(Map<String, FilingTimeliness> forms) throws IOException {
        switch (format) {
            case TEXT -> EachForm.text(forms, console, form -> DeadlineText.of(form, console.width()));
            case JSON -> EachForm.json(forms, console, DeadlineJson::write);
        }
    }

    private Optional<FilingTimeliness> stored(String what, BusinessCalendar calendar) {
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            return OneFiling.stored(what, useCases.browseFilings(), console)
                    .map(found -> useCases.reviewDeadlines().timeliness(found.submission(), calendar));
        }
    }

    private int lateFilers(Cik cik, BusinessCalendar calendar) throws IOException {
        LocalDate end = lastDay(year.orElseThrow());
        LocalDate from = lastDay(year.orElseThrow().minusYears(1)).plusDays(1);
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            List<LateFiler> filers = useCases.reviewDeadlines().lateFilers(cik, from, end, calendar);
            switch (format) {
                case TEXT -> LateFilersReport.text(filers, console.width()).forEach(console.out()::println);
                case JSON -> LateFilersReport.json(filers, console.out());
            }
            return ExitCode.DONE;
        }
    }

    private LocalDate lastDay(Year of) {
        return of.atMonthDay(fiscalYearEnd.map(DueCommand::monthDay).orElse(CALENDAR_YEAR));
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--fiscal-year-end: \"" + text + "\" is not a day (MM-DD)", e);
        }
    }
}
