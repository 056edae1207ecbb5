package org.section16.bootstrap.cli;

/** The forms of an answer. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON
}
