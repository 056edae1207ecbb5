package org.section16.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.calendar.Closing.Kind;

/**
 * The special closings of EDGAR, which no rule gives. On none of them has a filing been seen that EDGAR accepted that
 * day, against half a dozen or more on the business days beside it in the same sample.
 */
final class SpecialClosings {
    /** Federal offices have closed on other days, which EDGAR did not keep; these are all that it kept from here on. */
    static final LocalDate KNOWN_FROM = LocalDate.of(2002, 1, 1);

    /** The last day of the filings by which the list was checked. */
    static final LocalDate KNOWN_THROUGH = LocalDate.of(2026, 6, 29);

    private static final String NO_NOTICE = "rests on the executive order as recalled and on the absence of filings; "
            + "no notice of the SEC was found";

    private SpecialClosings() {}

    static List<Closing> all() {
        return List.of(
                unnoticed("2003-12-26", "day after Christmas (Executive Order 13320)"),
                certain("2004-06-11", "day of mourning for Ronald Reagan"),
                certain("2007-01-02", "day of mourning for Gerald Ford"),
                unnoticed("2007-12-24", "Christmas Eve (Executive Order 13453)"),
                unnoticed("2008-12-26", "day after Christmas (Executive Order 13482)"),
                certain("2012-12-24", "Christmas Eve (Executive Order 13633)"),
                certain("2014-12-26", "day after Christmas (Executive Order 13682)"),
                certain("2018-12-05", "day of mourning for George H. W. Bush"),
                certain("2018-12-24", "Christmas Eve (Executive Order 13854)"),
                certain("2019-12-24", "Christmas Eve (Executive Order 13900)"),
                certain("2020-12-24", "Christmas Eve (Executive Order 13965)"),
                certain("2024-12-24", "Christmas Eve (executive order)"),
                certain("2025-01-09", "day of mourning for Jimmy Carter"),
                certain("2025-12-24", "Christmas Eve (Executive Order 14371)"),
                certain("2025-12-26", "day after Christmas (Executive Order 14371)"));
    }

    private static Closing certain(String date, String name) {
        return Closing.special(LocalDate.parse(date), name);
    }

    private static Closing unnoticed(String date, String name) {
        return new Closing(LocalDate.parse(date), name, Kind.SPECIAL, Optional.of(NO_NOTICE));
    }
}
