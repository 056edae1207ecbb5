package org.section16.bootstrap.architecture.violations.adapters.pdf;

import org.section16.bootstrap.architecture.violations.adapters.xml.Parser;

record KnowsAnotherAdapter(Parser parser) {}
