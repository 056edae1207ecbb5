package org.section16.domain.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time in which a rule holds, by the day of filing.
 *
 * @param since the first day; empty for as long as there are such forms
 * @param until the first day on which it no longer holds; empty if it holds today
 */
public record InForce(Optional<LocalDate> since, Optional<LocalDate> until) {
    private static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /**
     * Obtains all time.
     *
     * @return no limits
     */
    public static InForce always() {
        return ALWAYS;
    }

    /**
     * Says whether it holds now, as far as is known.
     *
     * @return whether there is no end
     */
    public boolean isToday() {
        return until.isEmpty();
    }

    /**
     * Says whether it held on a day.
     *
     * @param day the day; empty if it is not known
     * @return whether it held; of an unknown day only what holds always is certain
     */
    public boolean includes(Optional<LocalDate> day) {
        if (since.isEmpty() && until.isEmpty()) {
            return true;
        }
        return day.isPresent()
                && (since.isEmpty() || !day.get().isBefore(since.get()))
                && (until.isEmpty() || day.get().isBefore(until.get()));
    }

    /**
     * Returns the time in words.
     *
     * @return such as {@code since 2023-02-27}
     */
    @Override
    public String toString() {
        String text = since.map(day -> "since " + day).orElse("")
                + until.map(day -> " until " + day.minusDays(1)).orElse("");
        return text.isEmpty() ? "always" : text.strip();
    }
}
