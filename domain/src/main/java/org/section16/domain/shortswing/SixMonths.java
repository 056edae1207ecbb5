package org.section16.domain.shortswing;

import java.time.LocalDate;

/**
 * The window of Section 16(b), "less than six months". A period of six months that begins on a day ends with the day
 * before the same-numbered day six months later, and less than that ends one whole day earlier: what was bought on 1
 * January can be matched through 29 June (Colonial Realty Corp. v. MacWilliams, 381 F. Supp. 26 (S.D.N.Y. 1974)).
 *
 * @param monthEnd how days are counted that the sixth month lacks
 */
public record SixMonths(MonthEnd monthEnd) {
    private static final int MONTHS = 6;

    /** From the same-numbered day back to the last one that is within less than six months. */
    private static final int DAYS_SHORT = 2;

    /**
     * Returns the last day on which a later trade can be matched with one of a day.
     *
     * @param earlier the day of the earlier trade
     * @return the last day of the window, 179 to 182 days later
     */
    public LocalDate lastMatch(LocalDate earlier) {
        LocalDate clamped = earlier.plusMonths(MONTHS);
        boolean lacksDay = clamped.getDayOfMonth() != earlier.getDayOfMonth();
        LocalDate anniversary = lacksDay && monthEnd == MonthEnd.ROLL ? clamped.plusDays(1) : clamped;
        return anniversary.minusDays(DAYS_SHORT);
    }

    /**
     * Says whether trades of two days can be matched, in whichever order they come.
     *
     * @param one a day
     * @param other another day, or the same
     * @return whether they lie within less than six months
     */
    public boolean areMatchable(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? !one.isAfter(lastMatch(other)) : !other.isAfter(lastMatch(one));
    }

    /**
     * Says whether it depends on the reading of month ends that trades of two days can be matched.
     *
     * @param one a day
     * @param other another day
     * @return whether the two readings differ
     */
    public boolean isAmbiguous(LocalDate one, LocalDate other) {
        return areMatchable(one, other) != new SixMonths(monthEnd.other()).areMatchable(one, other);
    }
}
