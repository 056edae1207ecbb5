package org.section16.bootstrap.cli;

/** The exit codes that scripts may rely on. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;

    /** Some documents were rejected, or what was asked for could not be had; each is named on the standard error. */
    static final int REJECTED = 1;

    /** There are findings as grave as the user asked to be told of, or graver. */
    static final int FINDINGS = 2;

    /** The words of the command line are off. */
    static final int USAGE = 64;

    /** A fault of the program. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
