package org.section16.bootstrap.architecture.violations.domain;

import org.section16.bootstrap.architecture.violations.application.UseCase;

record DependsOutwards(UseCase useCase) {}
