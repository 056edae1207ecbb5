package org.section16.bootstrap.architecture.violations.application;

/** Something for the violations to depend on; breaks no rule itself. */
public interface UseCase {}
