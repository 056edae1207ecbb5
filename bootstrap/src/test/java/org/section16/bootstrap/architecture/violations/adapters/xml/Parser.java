package org.section16.bootstrap.architecture.violations.adapters.xml;

/** Something for the violations to depend on; breaks no rule itself. */
public interface Parser {}
