package org.section16.domain.shortswing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;

/** Trades for tests. */
final class Trades {
    private static final LocalDate FIRST_DAY = LocalDate.of(2003, 1, 1);

    private Trades() {}

    /** Parses {@code P 2024-01-10 100@10; S 2024-03-15 120@15}. */
    static List<Trade> of(String text) {
        List<Trade> trades = new ArrayList<>();
        for (String trade : text.split(";", -1)) {
            String[] words = trade.strip().split("[ @]", -1);
            trades.add(new Trade(
                    LocalDate.parse(words[1]),
                    words[0].equals("P") ? Side.PURCHASE : Side.SALE,
                    Quantity.parse(words[2]),
                    Dollars.parse(words[3]),
                    Origin.of(trade.strip())));
        }
        return trades;
    }

    /** A random history: small numbers make ties and chains, wide spans make windows that overlap in part. */
    static List<Trade> random(Random random) {
        return random(random, 1 + random.nextInt(24), 30 + random.nextInt(1200));
    }

    static List<Trade> random(Random random, int number, int days) {
        boolean fractions = random.nextInt(4) == 0;
        int prices = 2 + random.nextInt(random.nextBoolean() ? 6 : 5000);
        List<Trade> trades = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            trades.add(new Trade(
                    FIRST_DAY.plusDays(random.nextInt(days)),
                    random.nextBoolean() ? Side.PURCHASE : Side.SALE,
                    Quantity.parse(1 + random.nextInt(500) + (fractions ? "." + random.nextInt(10_000) : "")),
                    Dollars.parse(random.nextInt(prices) + "." + (10 + random.nextInt(90))),
                    Origin.of("trade " + index)));
        }
        return trades;
    }
}
