package org.section16.bootstrap.architecture.violations.domain;

import java.net.URI;

record AsksTheNetwork(URI address) {}
