package org.section16.bootstrap.architecture.violations.bootstrap.plugin;

import com.google.inject.Injector;

record SeesGuice(Injector injector) {}
