package org.section16.bootstrap.architecture.violations.domain;

import java.nio.file.Path;

record KnowsAPath(Path path) {}
