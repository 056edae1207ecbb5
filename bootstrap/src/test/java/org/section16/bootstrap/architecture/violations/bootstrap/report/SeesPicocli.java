package org.section16.bootstrap.architecture.violations.bootstrap.report;

import picocli.CommandLine;

record SeesPicocli(CommandLine commandLine) {}
