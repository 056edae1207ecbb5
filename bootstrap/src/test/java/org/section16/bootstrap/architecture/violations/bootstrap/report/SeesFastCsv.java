package org.section16.bootstrap.architecture.violations.bootstrap.report;

import de.siegmar.fastcsv.writer.CsvWriter;

record SeesFastCsv(CsvWriter writer) {}
