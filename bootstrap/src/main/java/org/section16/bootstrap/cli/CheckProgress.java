package org.section16.bootstrap.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells every few seconds how many filings have been checked or read. */
final class CheckProgress {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double NANOSECONDS = 1e9;

    private final Console console;
    private final String done;
    private final LongSupplier nanoClock;
    private final long begun;
    private long told;
    private int filings;

    CheckProgress(Console console, String done, LongSupplier nanoClock) {
        this.console = console;
        this.done = done;
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.told = begun;
    }

    void count() {
        filings++;
        long now = nanoClock.getAsLong();
        if (now - told >= STEP.toNanos()) {
            told = now;
            console.tell(String.format(
                    Locale.ROOT,
                    "%,d %s %s; %,.0f a second",
                    filings,
                    filings == 1 ? "filing" : "filings",
                    done,
                    filings * NANOSECONDS / (now - begun)));
        }
    }
}
