package org.section16.domain.check;

import java.time.LocalDate;

/** The days on which the law of Section 16 or the format of its forms changed. Each begins something. */
public enum Regime {
    /** Form 4 is due on the second business day; before, on the tenth of the next month (67 FR 56462). */
    TWO_BUSINESS_DAYS(LocalDate.of(2002, 8, 29), "Form 4 due within two business days"),
    /** EDGAR takes ownership forms as XML. */
    XML_FORMS(LocalDate.of(2003, 5, 5), "ownership forms in XML"),
    /** Electronic filing of ownership forms is mandatory, until ten in the evening (Release 33-8230). */
    ELECTRONIC_FILING(LocalDate.of(2003, 6, 30), "electronic filing mandatory"),
    /** One price may stand for a day's trades within a dollar (no-action letter of this day). */
    AVERAGE_PRICES(LocalDate.of(2008, 6, 25), "average prices of a day's trades"),
    /** The format of 2012 (X0306), whose schema is the first that was read for this library. */
    FORMAT_OF_2012(LocalDate.of(2012, 7, 3), "format X0306 and X0206"),
    /** Gifts given are reported on Form 4; new conditions for plans under Rule 10b5-1 (Release 33-11138). */
    GIFTS_ON_FORM_4(LocalDate.of(2023, 2, 27), "gifts given on Form 4; cooling-off periods"),
    /** The format with the box for Rule 10b5-1(c) (X0407). */
    FORMAT_WITH_PLAN_BOX(LocalDate.of(2023, 3, 20), "format X0407, with the box for Rule 10b5-1(c)"),
    /** The box for Rule 10b5-1(c) has to be answered (Release 33-11138). */
    PLAN_BOX(LocalDate.of(2023, 4, 1), "the box for Rule 10b5-1(c)"),
    /** Directors and officers of foreign private issuers report; format X0609 and X0607 (Release 34-104903). */
    FOREIGN_INSIDERS(LocalDate.of(2026, 3, 18), "insiders of foreign private issuers; format X0609 and X0607");

    private final LocalDate since;
    private final String what;

    Regime(LocalDate since, String what) {
        this.since = since;
        this.what = what;
    }

    /**
     * Returns the day on which it began.
     *
     * @return the first day
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns what changed.
     *
     * @return a few words
     */
    public String what() {
        return what;
    }
}
