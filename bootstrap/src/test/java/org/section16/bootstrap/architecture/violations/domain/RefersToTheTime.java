package org.section16.bootstrap.architecture.violations.domain;

import java.time.Instant;
import java.util.function.Supplier;

record RefersToTheTime() {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
