package org.section16.bootstrap.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells every few seconds how many filings have been checked. */
final class CheckProgress {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double NANOSECONDS = 1e9;

    private final Console console;
    private final LongSupplier nanoClock;
    private final long begun;
    private long told;
    private int filings;

    CheckProgress(Console console, LongSupplier nanoClock) {
        this.console = console;
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
                    "%,d filings checked; %,.0f a second",
                    filings,
                    filings * NANOSECONDS / (now - begun)));
        }
    }
}
