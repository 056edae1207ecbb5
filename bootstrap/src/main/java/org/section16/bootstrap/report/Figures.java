package org.section16.bootstrap.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/** Exact numbers for people: thousands apart, money with two digits at least, nothing rounded. */
final class Figures {
    private static final int MOST_DIGITS = 60;

    private Figures() {}

    static String of(Dollars dollars) {
        return "$" + format(dollars.amount(), 2);
    }

    static String of(Quantity quantity) {
        return format(quantity.count(), 0);
    }

    static String of(BigDecimal number) {
        return format(number, 0);
    }

    private static String format(BigDecimal number, int leastDigits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }
}
