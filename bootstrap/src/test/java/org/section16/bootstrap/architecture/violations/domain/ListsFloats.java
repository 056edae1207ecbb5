package org.section16.bootstrap.architecture.violations.domain;

import java.util.List;

record ListsFloats(List<Float> shares) {}
