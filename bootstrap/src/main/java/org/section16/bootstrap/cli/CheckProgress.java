package org.section16.bootstrap.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells every few seconds how many filings have been checked or read. */
final class CheckProgress {
    private final Console console;
    private final String done;
    private final Pace pace;
    private int filings;

    CheckProgress(Console console, String done, LongSupplier nanoClock) {
        this.console = console;
        this.done = done;
        this.pace = new Pace(nanoClock);
    }

    void count() {
        filings++;
        if (pace.isDue()) {
            console.tell(String.format(
                    Locale.ROOT,
                    "%,d %s %s; %,.0f a second",
                    filings,
                    filings == 1 ? "filing" : "filings",
                    done,
                    filings / pace.seconds()));
        }
    }
}
