package org.section16.bootstrap.architecture.violations.application;

import com.google.inject.Inject;

record IsWired() {
    @Inject
    IsWired {}
}
