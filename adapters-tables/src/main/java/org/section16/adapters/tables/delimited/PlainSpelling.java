package org.section16.adapters.tables.delimited;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The spelling that programs read without being told: ISO days, plain numbers, {@code true} and {@code false}. */
final class PlainSpelling extends Spelling {
    @Override
    String date(LocalDate day) {
        return day.toString();
    }

    @Override
    String decimal(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    String flag(boolean checked) {
        return Boolean.toString(checked);
    }
}
