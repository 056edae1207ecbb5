package org.section16.bootstrap.architecture.violations.adapters.db;

record PrintsATrace(Exception failure) {
    void print() {
        failure.printStackTrace();
    }
}
