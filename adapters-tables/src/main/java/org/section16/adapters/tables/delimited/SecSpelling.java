package org.section16.adapters.tables.delimited;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The spelling of the SEC's data sets: days as {@code 27-SEP-2024}, numbers with at least one decimal, as {@code
 * 14706.0}. The SEC leaves flags as they were filed, in four spellings; {@code 1} and {@code 0} are the commonest.
 */
final class SecSpelling extends Spelling {
    /** The SEC's columns are NUMBER(16,2). */
    private static final int SEC_DECIMALS = 2;

    private static final Map<Long, String> MONTHS = IntStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toMap(
                    Integer::longValue,
                    month -> "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".substring(3 * month - 3, 3 * month)));

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendPattern("dd-")
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern("-uuuu")
            .toFormatter(Locale.ROOT);

    private final boolean rounding;

    SecSpelling(boolean rounding) {
        this.rounding = rounding;
    }

    @Override
    String date(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    String decimal(BigDecimal number) {
        BigDecimal shown = rounding && number.scale() > SEC_DECIMALS
                ? number.setScale(SEC_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        return (shown.scale() < 1 ? shown.setScale(1) : shown).toPlainString();
    }

    @Override
    String flag(boolean checked) {
        return checked ? "1" : "0";
    }
}
