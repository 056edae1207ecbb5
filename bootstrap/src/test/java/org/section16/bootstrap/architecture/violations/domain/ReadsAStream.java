package org.section16.bootstrap.architecture.violations.domain;

import java.io.InputStream;

record ReadsAStream(InputStream stream) {}
