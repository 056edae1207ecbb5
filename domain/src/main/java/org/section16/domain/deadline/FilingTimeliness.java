package org.section16.domain.deadline;

import java.util.List;
import java.util.Optional;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;

/**
 * Whether a filing and its lines were in time. Of a Form 4, the form is as late as its worst line. Of a Form 5, the form
 * is judged by the end of the fiscal year, and the lines that were due on a Form 4 for themselves. An amendment has no
 * due date: a line of it is late only if the amendment adds it.
 *
 * @param form the form
 * @param filed the day as of which it counts as filed; empty if the document has neither filing date nor signature date
 * @param deadline when the form was due; empty if that cannot be said
 * @param timeliness whether the form was in time
 * @param lines the transactions, and on a Form 5 the holdings that were due on a Form 3, in the order of the document
 * @param caveats what the answer for the form rests on that is not certain, a sentence each
 */
public record FilingTimeliness(
        FormType form,
        Optional<FilingDay> filed,
        Optional<Deadline> deadline,
        Timeliness timeliness,
        List<LineTimeliness> lines,
        List<String> caveats) {

    /** Keeps its own copies of the lists. */
    public FilingTimeliness {
        lines = List.copyOf(lines);
        caveats = List.copyOf(caveats);
    }

    /**
     * Judges a filing by itself. The lines of an amendment that came after their due date cannot be judged so.
     *
     * @param submission the filing
     * @param calendar the business days
     * @return whether it was in time
     */
    public static FilingTimeliness of(Submission submission, BusinessCalendar calendar) {
        return of(submission, List.of(), calendar);
    }

    /**
     * Judges a filing that may amend others: what they reported already is judged by them.
     *
     * @param submission the filing
     * @param originals the filings that it amends, if it is an amendment and they are known
     * @param calendar the business days
     * @return whether it was in time
     */
    public static FilingTimeliness of(Submission submission, List<Submission> originals, BusinessCalendar calendar) {
        return new FilingReview(submission, originals, calendar).timeliness();
    }

    /**
     * Lists the lines that were late for certain.
     *
     * @return the lines, in the order of the document
     */
    public List<LineTimeliness> lateLines() {
        return lines.stream()
                .filter(line -> line.timeliness().state() == Timeliness.State.LATE)
                .toList();
    }

    /**
     * Says the answer for the form.
     *
     * @return a sentence without its point, such as {@code Form 4 for Thu 2024-10-10 was due Tue 2024-10-15: Columbus
     *     Day; filed Wed 2024-10-16, 1 business day late}
     */
    public String inWords() {
        String due = deadline.map(Deadline::inWords).orElse("Form " + form + " has no due date that can be told");
        return due + "; " + filed.map(day -> day.inWords() + ", ").orElse("") + timeliness.inWords();
    }
}
