package org.section16.adapters.tables.table;

/** What the values of a column are, and the class that stands for it. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link java.math.BigDecimal}. */
    DECIMAL,
    /** A {@link Long}. */
    WHOLE,
    /** A {@link Boolean}. */
    FLAG,
    /** A list of {@link org.section16.domain.form.FootnoteId}s, not empty. */
    MARKS
}
