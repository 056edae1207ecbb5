package org.section16.bootstrap.architecture.violations.domain;

import java.sql.Connection;

record AsksADatabase(Connection connection) {}
