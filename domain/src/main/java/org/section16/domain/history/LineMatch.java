package org.section16.domain.history;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Reported;

/** What two lines have in common. */
final class LineMatch {
    /** Of the eight things that lines are compared by, two lines about one transaction differ in two at most. */
    private static final int LEAST_LIKENESS = 6;

    private LineMatch() {}

    /** What names a transaction or holding; numbers and prices are what amendments correct. */
    record Key(Area table, boolean transaction, String title, String date, String code, String direction, String held) {
        static Key of(PlacedLine placed) {
            Line line = placed.line();
            return new Key(
                    placed.table(),
                    line instanceof Transaction,
                    Wording.title(line),
                    LineMatch.date(line),
                    line.transactionCoding().transactionCode().text(),
                    LineMatch.direction(line),
                    line.ownershipNature().directOrIndirectOwnership().text() + " " + Wording.nature(line));
        }
    }

    private static String date(Line line) {
        return line instanceof Transaction transaction
                ? transaction.transactionDate().text()
                : "";
    }

    private static String direction(Line line) {
        return line instanceof Transaction transaction
                ? transaction
                        .transactionAmounts()
                        .transactionAcquiredDisposedCode()
                        .text()
                : "";
    }

    /** Says whether two lines of one key have the same numbers, too. */
    static boolean sameNumbers(PlacedLine one, PlacedLine other) {
        return numbers(one.line()).equals(numbers(other.line()));
    }

    private static String numbers(Line line) {
        String amounts = line instanceof Transaction transaction
                ? Stream.of(
                                transaction.transactionAmounts().transactionShares(),
                                transaction.transactionAmounts().transactionTotalValue(),
                                transaction.transactionAmounts().transactionPricePerShare())
                        .map(Reported::text)
                        .reduce("", (before, text) -> before + " " + text)
                : "";
        return amounts + " "
                + line.postTransactionAmounts()
                        .sharesOwnedFollowingTransaction()
                        .text() + " "
                + line.derivativeTerms()
                        .map(terms -> terms.conversionOrExercisePrice().text() + " "
                                + terms.expirationDate().text())
                        .orElse("");
    }

    /** Counts in how many of eight things two transactions of one table agree; of others, none. */
    static int likeness(PlacedLine one, PlacedLine other) {
        Optional<Transaction> left = transaction(one);
        Optional<Transaction> right = transaction(other);
        if (one.table() != other.table() || left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Key key = Key.of(one);
        Key otherKey = Key.of(other);
        return (int) Stream.of(
                        key.title().equals(otherKey.title()),
                        key.date().equals(otherKey.date()),
                        key.code().equals(otherKey.code()),
                        key.direction().equals(otherKey.direction()),
                        key.held().equals(otherKey.held()),
                        same(
                                left.get().transactionAmounts().transactionShares(),
                                right.get().transactionAmounts().transactionShares()),
                        same(
                                left.get().transactionAmounts().transactionPricePerShare(),
                                right.get().transactionAmounts().transactionPricePerShare()),
                        same(
                                left.get().postTransactionAmounts().sharesOwnedFollowingTransaction(),
                                right.get().postTransactionAmounts().sharesOwnedFollowingTransaction()))
                .filter(agrees -> agrees)
                .count();
    }

    /** Says whether a likeness is enough to take two lines for versions of one. */
    static boolean isAlike(int likeness) {
        return likeness >= LEAST_LIKENESS;
    }

    private static Optional<Transaction> transaction(PlacedLine placed) {
        return placed.line() instanceof Transaction transaction ? Optional.of(transaction) : Optional.empty();
    }

    private static boolean same(Reported<?> one, Reported<?> other) {
        return Objects.equals(one.text(), other.text());
    }
}
