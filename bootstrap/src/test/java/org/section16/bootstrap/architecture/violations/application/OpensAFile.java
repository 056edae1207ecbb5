package org.section16.bootstrap.architecture.violations.application;

import java.io.File;

record OpensAFile(File file) {}
