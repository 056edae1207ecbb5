package org.section16.bootstrap.architecture.violations.adapters.db;

import java.time.Clock;

record MakesAClock() {
    Clock clock() {
        return Clock.systemUTC();
    }
}
