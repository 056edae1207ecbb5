package org.section16.bootstrap.architecture.violations.bootstrap.report;

import org.apache.commons.compress.archivers.ArchiveEntry;

record SeesCommonsCompress(ArchiveEntry entry) {}
