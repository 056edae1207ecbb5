package org.section16.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Reported;

/**
 * An order by which the SEC gave filers in a disaster more time. It helps those only who claim it in the filing.
 *
 * @param name the disaster, as filers name it
 * @param firstDue the first due date that it moves
 * @param lastDue the last due date that it moves
 * @param newDue the due date that it gives
 * @param coversSection16 whether it was found to name Section 16(a)
 */
record Relief(String name, LocalDate firstDue, LocalDate lastDue, LocalDate newDue, boolean coversSection16) {
    private static final List<Relief> ALL = List.of(
            new Relief(
                    "Hurricane Sandy",
                    LocalDate.of(2012, 10, 29),
                    LocalDate.of(2012, 11, 20),
                    LocalDate.of(2012, 11, 21),
                    true),
            new Relief(
                    "Hurricane Michael",
                    LocalDate.of(2018, 10, 10),
                    LocalDate.of(2018, 11, 21),
                    LocalDate.of(2018, 11, 23),
                    false));

    /** Finds the order that moves a due date far enough for a day of filing. */
    static Optional<Relief> of(LocalDate due, LocalDate filed) {
        return ALL.stream()
                .filter(relief ->
                        !due.isBefore(relief.firstDue) && !due.isAfter(relief.lastDue) && !filed.isAfter(relief.newDue))
                .findFirst();
    }

    /** Says whether a filing speaks of the disaster. */
    boolean isClaimedBy(Filing filing) {
        String disaster = name.toLowerCase(Locale.ROOT);
        return coversSection16
                && Stream.concat(
                                filing.footnotes().stream().map(footnote -> footnote.text()),
                                Stream.of(filing.remarks()))
                        .map(Reported::text)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(disaster));
    }

    String inWords() {
        return "the SEC's order on " + name + " moved it to " + Days.named(newDue);
    }

    String caveat() {
        return coversSection16
                ? "The SEC's order on " + name + " moved the due date to " + newDue
                        + " for filers who claim it, which this filing does not"
                : "The SEC's order on " + name + " moved due dates to " + newDue
                        + "; whether it covers Section 16(a) was not found";
    }
}
