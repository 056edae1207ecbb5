package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule on due dates.
 *
 * @param id its stable name
 * @param title what it says, in words that continue "is due"
 * @param from the first day of events for which it holds; empty if it always did
 * @param toInclusive the last day of events for which it holds; empty if it still does
 * @param counting how the due date is counted
 * @param citation where it stands
 * @param recalled whether its text was recalled and not read again when this version was made
 */
public record DueRule(
        String id,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> toInclusive,
        Counting counting,
        String citation,
        boolean recalled) {

    /**
     * Says whether the rule holds for an event.
     *
     * @param event the day of the event
     * @return whether it lies between the first and the last day
     */
    public boolean holdsFor(LocalDate event) {
        return from.filter(event::isBefore).isEmpty()
                && toInclusive.filter(event::isAfter).isEmpty();
    }
}
