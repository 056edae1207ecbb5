package org.section16.bootstrap.architecture.violations.domain;

import java.time.LocalDate;

record TellsTheTime() {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate today() {
        return LocalDate.now();
    }
}
