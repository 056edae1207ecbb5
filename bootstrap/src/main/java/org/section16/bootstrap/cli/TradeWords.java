package org.section16.bootstrap.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.shortswing.Origin;
import org.section16.domain.shortswing.Side;
import org.section16.domain.shortswing.Split;
import org.section16.domain.shortswing.Trade;

/** Trades and splits in the words of the command line. */
final class TradeWords {
    private static final Pattern TRADE = Pattern.compile(
            "(buy|sell) +([0-9.,]+) *@ *\\$?([0-9.,]+) +on +([0-9-]+)(?: +of +(.+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPLIT = Pattern.compile("([0-9-]+)[= ]([0-9.]+):([0-9.]+)");

    private TradeWords() {}

    /**
     * A trade that is thought of.
     *
     * @param trade the trade
     * @param title its class, if it is named
     */
    record WhatIf(Trade trade, Optional<String> title) {}

    static WhatIf whatIf(String text) {
        Matcher matcher = TRADE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "expected such as \"sell 1000 @ 31.20 on 2025-03-03\" (of CLASS), not \"" + text + "\"");
        }
        Side side = matcher.group(1).toLowerCase(Locale.ROOT).equals("buy") ? Side.PURCHASE : Side.SALE;
        return new WhatIf(
                new Trade(
                        day(matcher.group(4)),
                        side,
                        Quantity.parse(matcher.group(2).replace(",", "")),
                        Dollars.parse(matcher.group(3).replace(",", "")),
                        Origin.of("what if")),
                Optional.ofNullable(matcher.group(5)));
    }

    static Split split(String text) {
        Matcher matcher = SPLIT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected such as 2022-08-25=3:1, new for old, not \"" + text + "\"");
        }
        return new Split(day(matcher.group(1)), new BigDecimal(matcher.group(2)), new BigDecimal(matcher.group(3)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day (YYYY-MM-DD)", e);
        }
    }
}
