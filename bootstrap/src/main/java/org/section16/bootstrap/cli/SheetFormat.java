package org.section16.bootstrap.cli;

/** The forms of an answer that is a table. */
enum SheetFormat {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For spreadsheets. */
    CSV
}
