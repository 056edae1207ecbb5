package org.section16.bootstrap.architecture.violations.application;

interface TakesADouble {
    void buy(Double shares);
}
