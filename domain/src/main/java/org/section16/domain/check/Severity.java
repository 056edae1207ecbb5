package org.section16.domain.check;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Legal but unusual, or probably wrong. */
    WARNING,
    /** Contradicts the format, or the form's own rules. */
    ERROR
}
