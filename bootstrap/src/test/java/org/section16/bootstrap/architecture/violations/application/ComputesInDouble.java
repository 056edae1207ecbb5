package org.section16.bootstrap.architecture.violations.application;

import java.math.BigDecimal;

record ComputesInDouble(BigDecimal price) {
    String rounded() {
        return String.valueOf(Math.round(price.doubleValue()));
    }
}
