package org.section16.bootstrap.architecture.violations;

/** Lies in no module. */
final class Stray {}
