package org.section16.bootstrap.architecture.violations.bootstrap.report;

import org.jooq.DSLContext;

record SeesJooq(DSLContext context) {}
