package org.section16.adapters.pdf.form.boxes;

/** The boxes above the tables; their numbers differ by form, their labels by layout. */
public enum NumberedBox {
    /** Box 1: name and address of the first owner. */
    OWNER,
    /** Name and symbol of the issuer. */
    ISSUER,
    /** The issuer's symbol on a foreign market. */
    FOREIGN_SYMBOL,
    /** The event, the earliest transaction or the end of the fiscal year. */
    PERIOD,
    /** When the original of an amendment was filed. */
    AMENDMENT,
    /** The relationship of the first owner to the issuer. */
    RELATIONSHIP,
    /** Whether one person files or several. */
    JOINT
}
