package org.section16.bootstrap.architecture.violations.domain.chicken;

import org.section16.bootstrap.architecture.violations.domain.egg.Egg;

/** One half of a circle. */
public record Chicken(Egg egg) {}
