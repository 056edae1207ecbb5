package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import org.section16.domain.form.FormType;

/**
 * When a form is due for an event, and why.
 *
 * @param form Form 3, 4 or 5
 * @param event the day of the event: of becoming an insider, of execution, of the end of the fiscal year
 * @param countedFrom the day that the due date is counted from: the event, or the deemed execution
 * @param dueOn the last day on which a filing is timely; EDGAR takes Forms 3, 4 and 5 until 10 p.m. Eastern time
 * @param rule the rule
 * @param reason why it is that day, in words such as {@code Columbus Day}
 * @param provisional whether a special closing that is not known yet can still move it
 * @param caveats what the result rests on that is not certain, a sentence each
 */
public record Deadline(
        FormType form,
        LocalDate event,
        LocalDate countedFrom,
        LocalDate dueOn,
        DueRule rule,
        String reason,
        boolean provisional,
        List<String> caveats) {

    /** Keeps its own copy of the caveats. */
    public Deadline {
        caveats = List.copyOf(caveats);
    }

    /**
     * Returns the due date with its reason, of a form that was filed.
     *
     * @return a sentence without its point, such as {@code Form 4 for Thu 2024-10-10 was due Tue 2024-10-15: Columbus
     *     Day}
     */
    public String inWords() {
        return sentence("was due");
    }

    /**
     * Returns the due date with its reason, as of a day.
     *
     * @param today the day on which it is said
     * @return a sentence without its point; the form was due, or is due
     */
    public String inWords(LocalDate today) {
        return sentence(dueOn.isBefore(today) ? "was due" : "is due");
    }

    private String sentence(String verb) {
        String deemed = countedFrom.equals(event) ? "" : ", deemed executed " + Days.named(countedFrom) + ",";
        return "Form " + form + " for " + Days.named(event) + deemed + " " + verb + " " + Days.named(dueOn)
                + (provisional ? " (provisional)" : "") + ": " + reason;
    }
}
