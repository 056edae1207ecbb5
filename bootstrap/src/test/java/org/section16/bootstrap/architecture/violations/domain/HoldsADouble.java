package org.section16.bootstrap.architecture.violations.domain;

record HoldsADouble(double shares) {}
