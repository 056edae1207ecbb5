package org.section16.bootstrap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.shortswing.Origin;
import org.section16.domain.shortswing.Side;
import org.section16.domain.shortswing.Trade;
import org.section16.domain.shortswing.TradeGroup;

/** A bare list of trades: lines of date, side (P or S), quantity, price and, if there are several, class. */
final class TradeFile {
    private static final List<String> HEAD = List.of("date", "side", "quantity", "price");
    private static final String ONE_CLASS = "all trades";
    private static final int CLASS = 4;

    private TradeFile() {}

    /**
     * Reads a file, or the standard input for {@code -}.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no such list
     */
    static List<TradeGroup> read(String name, InputStream standardInput) throws IOException {
        if (name.equals("-")) {
            return read(name, new InputStreamReader(standardInput, StandardCharsets.UTF_8));
        }
        try (InputStreamReader reader =
                new InputStreamReader(Files.newInputStream(Path.of(name)), StandardCharsets.UTF_8)) {
            return read(name, reader);
        }
    }

    private static List<TradeGroup> read(String name, InputStreamReader reader) throws IOException {
        List<String> lines = new BufferedReader(reader).lines().toList();
        if (lines.isEmpty() || !isHead(cells(lines.get(0).replace("\uFEFF", "")))) {
            throw new IllegalArgumentException(name + ": the first line is date,side,quantity,price[,class]");
        }
        Map<String, List<Trade>> classes = new TreeMap<>();
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                List<String> cells = cells(lines.get(index));
                String title = cells.size() > CLASS && !cells.get(CLASS).isEmpty() ? cells.get(CLASS) : ONE_CLASS;
                classes.computeIfAbsent(title, key -> new ArrayList<>())
                        .add(trade(cells, name + " line " + (index + 1)));
            }
        }
        return classes.entrySet().stream()
                .map(entry -> TradeGroup.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isHead(List<String> cells) {
        List<String> names =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        return names.size() >= HEAD.size()
                && names.subList(0, HEAD.size()).equals(HEAD)
                && (names.size() == HEAD.size()
                        || names.subList(HEAD.size(), names.size()).equals(List.of("class")));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                .toList();
    }

    private static Trade trade(List<String> cells, String where) {
        if (cells.size() < HEAD.size() || cells.size() > CLASS + 1) {
            throw new IllegalArgumentException(where + ": expected date,side,quantity,price[,class]");
        }
        try {
            return new Trade(
                    LocalDate.parse(cells.get(0)),
                    side(cells.get(1)),
                    Quantity.parse(cells.get(2)),
                    Dollars.parse(cells.get(3)),
                    Origin.of(where));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static Side side(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "P" -> Side.PURCHASE;
            case "S" -> Side.SALE;
            default -> throw new IllegalArgumentException("a side is P or S, not \"" + text + "\"");
        };
    }
}
