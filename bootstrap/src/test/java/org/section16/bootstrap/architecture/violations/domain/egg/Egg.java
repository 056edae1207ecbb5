package org.section16.bootstrap.architecture.violations.domain.egg;

import java.util.Optional;
import org.section16.bootstrap.architecture.violations.domain.chicken.Chicken;

/** The other half of a circle. */
public record Egg(Optional<Chicken> chicken) {}
