package org.section16.bootstrap.architecture.violations.domain;

/** Public and neither final nor anything else that is closed. */
public class CanBeExtended {}
