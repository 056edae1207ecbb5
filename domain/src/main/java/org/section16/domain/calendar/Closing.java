package org.section16.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A weekday on which EDGAR is closed, and which is therefore no business day.
 *
 * @param date the day
 * @param name what it is, such as {@code Columbus Day}
 * @param kind why it is closed
 * @param doubt what is not certain about it; empty for what statute or a notice of the SEC says
 */
public record Closing(LocalDate date, String name, Kind kind, Optional<String> doubt) {
    /** Why EDGAR is closed. */
    public enum Kind {
        /** A federal holiday on its own day (5 U.S.C. 6103(a)). */
        HOLIDAY,
        /** The weekday on which a holiday is observed that falls on a weekend (5 U.S.C. 6103(b), Executive Order 11582). */
        OBSERVED_HOLIDAY,
        /** An executive order or a day of national mourning, treated as a federal holiday for filing. */
        SPECIAL
    }

    /**
     * Obtains a special closing that is certain.
     *
     * @param date the day
     * @param name what it is
     * @return the closing
     */
    public static Closing special(LocalDate date, String name) {
        return new Closing(date, name, Kind.SPECIAL, Optional.empty());
    }
}
