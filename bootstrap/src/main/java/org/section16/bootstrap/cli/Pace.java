package org.section16.bootstrap.cli;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Says when to tell again how far a long work has come, and how long it has taken. */
final class Pace {
    private static final long STEP = Duration.ofSeconds(5).toNanos();
    private static final double NANOSECONDS = 1e9;

    private final LongSupplier nanoClock;
    private final long begun;
    private long told;

    Pace(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.told = begun;
    }

    /** Says whether a few seconds have gone by since it last said so. */
    boolean isDue() {
        long now = nanoClock.getAsLong();
        boolean due = now - told >= STEP;
        told = due ? now : told;
        return due;
    }

    /** The time until {@link #isDue} last said so. */
    double seconds() {
        return (told - begun) / NANOSECONDS;
    }
}
