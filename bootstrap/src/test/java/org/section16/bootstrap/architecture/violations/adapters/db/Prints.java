package org.section16.bootstrap.architecture.violations.adapters.db;

record Prints() {
    void print() {
        System.out.println("stored");
    }
}
