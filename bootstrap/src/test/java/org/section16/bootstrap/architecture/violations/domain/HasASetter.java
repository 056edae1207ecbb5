package org.section16.bootstrap.architecture.violations.domain;

interface HasASetter {
    void setShares(long shares);
}
