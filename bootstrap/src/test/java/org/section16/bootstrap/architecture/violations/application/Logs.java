package org.section16.bootstrap.architecture.violations.application;

import org.slf4j.Logger;

record Logs(Logger logger) {}
