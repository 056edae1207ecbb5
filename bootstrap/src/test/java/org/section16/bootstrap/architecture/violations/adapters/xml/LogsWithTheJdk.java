package org.section16.bootstrap.architecture.violations.adapters.xml;

import java.util.logging.Logger;

record LogsWithTheJdk(Logger logger) {}
