package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.STATUTE;
import static org.section16.domain.form.FormType.FORM_3;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Rule;
import org.section16.domain.deadline.Deadlines;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LineTimeliness;
import org.section16.domain.deadline.Timeliness.State;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** Whether a filing was in time, by its filing date; {@link org.section16.domain.deadline} computes it. */
final class TimelinessRules {
    private static final String LINE = "table1.line[1].";

    private static final Function<CheckedFiling, FilingTimeliness> TIMELINESS = TimelinessRules::timeliness;

    private static final Rule FORM_3_IN_TIME = warning("due.form3", "A Form 3 is filed within ten days of the event")
            .on(FORM_3)
            .citing(STATUTE, "Section 16(a)(2)(A) and (B); Rule 0-3(a)")
            .references("DUE-0 DUE-1 DUE-2 DUE-3 R120 R123")
            .needing(Need.FILING_DATE)
            .failing("periodOfReport", "periodOfReport = 2026-03-25")
            .testing((filing, faults) -> formInTime(filing, faults));

    private static final Rule FORM_4_IN_TIME = warning(
                    "due.form4", "A transaction is on a Form 4 within two business days")
            .on(FORM_4)
            .citing(STATUTE, "Section 16(a)(2)(C); Rule 16a-3(g)(1)")
            .references("DUE-0 DUE-4 DUE-6 DUE-7 DUE-9 DUE-10 R121 R123")
            .needing(Need.FILING_DATE)
            .failing(LINE + "transactionDate", "periodOfReport = 2026-03-30", LINE + "transactionDate = 2026-03-30")
            .testing((filing, faults) -> linesInTime(filing, State.LATE, faults));

    private static final Rule FORM_4_UNLESS_DEEMED = info(
                    "due.form4-unless-deemed", "A late trade under a plan was in time if the owner learnt of it later")
            .on(FORM_4)
            .citing(STATUTE, "Rule 16a-3(g)(2) to (4)")
            .references("DUE-5")
            .needing(Need.FILING_DATE)
            .failing(
                    LINE + "transactionDate",
                    "aff10b5One = 1",
                    "periodOfReport = 2026-04-02",
                    LINE + "transactionDate = 2026-04-02",
                    "footnote[1].text = Sold under a Rule 10b5-1 plan adopted on December 1, 2025.")
            .testing((filing, faults) -> linesInTime(filing, State.LATE_UNLESS_DEEMED, faults));

    private static final Rule FORM_5_IN_TIME = warning(
                    "due.form5", "A Form 5 is filed within forty-five days of the end of the fiscal year")
            .on(FORM_5)
            .citing(STATUTE, "Rule 16a-3(f)(1); Rule 0-3(a)")
            .references("DUE-0 DUE-8 R122 R123")
            .needing(Need.FILING_DATE)
            .failing("periodOfReport", "filingDate = 2026-06-16")
            .testing((filing, faults) -> yearInTime(filing, faults));

    private static final Rule DEEMED_CAP = error(
                    "date.deemed-execution-within-three-days",
                    "A transaction is deemed executed on the third business day at the latest")
            .on(FORM_4, FORM_5)
            .citing(STATUTE, "Rule 16a-3(g)(4)")
            .references("CHK-2A DUE-5")
            .passing(LINE + "deemedExecutionDate = 2026-04-08")
            .failing(LINE + "deemedExecutionDate", LINE + "deemedExecutionDate = 2026-04-10")
            .testing(TimelinessRules::deemedCap);

    private TimelinessRules() {}

    static List<Rule> rules() {
        return List.of(FORM_3_IN_TIME, FORM_4_IN_TIME, FORM_4_UNLESS_DEEMED, FORM_5_IN_TIME, DEEMED_CAP);
    }

    private static FilingTimeliness timeliness(CheckedFiling filing) {
        return FilingTimeliness.of(filing.submission(), HistoryRules.originals(filing), BusinessCalendar.edgar());
    }

    private static void formInTime(CheckedFiling filing, Faults faults) {
        FilingTimeliness timeliness = filing.once(TIMELINESS);
        if (timeliness.timeliness().state() == State.LATE) {
            faults.at(BoxPath.of(Box.PERIOD_OF_REPORT), timeliness.inWords() + caveats(timeliness.caveats()));
        }
    }

    private static void linesInTime(CheckedFiling filing, State state, Faults faults) {
        if (isInTimeWhateverTheLines(filing)) {
            return;
        }
        for (LineTimeliness line : filing.once(TIMELINESS).lines()) {
            boolean slip = line.deadline()
                    .filter(deadline -> DateRules.isLongAgo(deadline.event()))
                    .isPresent();
            if (line.timeliness().state() == state && !slip) {
                String due = line.deadline()
                        .map(deadline -> deadline.inWords() + "; ")
                        .orElse("");
                faults.at(
                        new BoxPath(line.where().area(), line.where().number(), Box.TRANSACTION_DATE),
                        due + "filed " + filing.submission().filingDate().orElseThrow() + ", "
                                + line.timeliness().inWords() + caveats(line.caveats()));
            }
        }
    }

    /** No line of a Form 4 is due before the second business day after it was executed. */
    private static boolean isInTimeWhateverTheLines(CheckedFiling filing) {
        Optional<LocalDate> earliest = Transactions.earliest(filing);
        return earliest.isPresent()
                && !filing.submission()
                        .filingDate()
                        .orElseThrow()
                        .isAfter(BusinessCalendar.edgar().after(earliest.get(), 2));
    }

    /** What a Form 5 says itself to be late with is not held against it twice. */
    private static void yearInTime(CheckedFiling filing, Faults faults) {
        Optional<LocalDate> end = filing.filing().periodOfReport().stated();
        Optional<LocalDate> filed = filing.submission().filingDate();
        boolean original = filing.filing().documentType() == FormType.FORM_5;
        if (original && end.isPresent() && filed.isPresent()) {
            LocalDate due =
                    Deadlines.on(BusinessCalendar.edgar()).form5(end.get()).dueOn();
            if (filed.get().isAfter(due)) {
                faults.at(
                        BoxPath.of(Box.PERIOD_OF_REPORT),
                        "filed " + filed.get() + ", expected by " + due + ", the 45th day after " + end.get());
            }
        }
    }

    private static void deemedCap(CheckedFiling filing, Faults faults) {
        filing.transactions().forEach(line -> {
            Optional<LocalDate> deemed = line.part().deemedExecutionDate().stated();
            Optional<LocalDate> day = Transactions.day(line.part());
            if (deemed.isPresent() && day.filter(deemed.get()::isAfter).isPresent()) {
                LocalDate latest = Deadlines.on(BusinessCalendar.edgar()).latestDeemedExecution(day.get());
                if (deemed.get().isAfter(latest)) {
                    faults.at(
                            line.at(Box.DEEMED_EXECUTION_DATE),
                            "found " + deemed.get() + ", expected " + latest
                                    + " at the latest, the third business day");
                }
            }
        });
    }

    private static String caveats(List<String> caveats) {
        return caveats.isEmpty() ? "" : " (" + String.join("; ", caveats) + ")";
    }
}
