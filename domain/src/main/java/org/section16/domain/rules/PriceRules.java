package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.check.Strength.STATUTE;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;

/** What the price column says, and what it means that it says nothing. */
final class PriceRules {
    private static final String LINE = "table1.line[1].";

    private static final Set<TransactionCode> TRADES = EnumSet.of(TransactionCode.P, TransactionCode.S);
    private static final Set<TransactionCode> WITHOUT_PRICE =
            EnumSet.of(TransactionCode.G, TransactionCode.W, TransactionCode.Z);
    private static final Set<TransactionCode> EXERCISES =
            EnumSet.of(TransactionCode.M, TransactionCode.C, TransactionCode.X, TransactionCode.O);

    /** Rule 16a-6(a)(1). */
    private static final Dollars SMALL = Dollars.parse("10000");

    /** Trades of one day in one security do not differ so; prices that do are in another unit, or of the whole. */
    private static final BigDecimal FACTOR = BigDecimal.TEN;

    private static final Rule OF_TRADE = warning(
                    "price.of-trade", "A purchase or sale has a price, or a footnote on it")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 5")
            .references("R77 CHK-3")
            .passing(LINE + "transactionPricePerShare = 0 [F1]")
            .failing(
                    LINE + "transactionPricePerShare",
                    LINE + "transactionPricePerShare = 0",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) ->
                    filing.transactions().forEach(line -> missing(line, TRADES, "a purchase or sale", faults)));

    private static final Rule OF_GIFT = warning("price.of-gift", "A gift or an inheritance has no price")
            .on(FORM_4, FORM_5)
            .recalling(INSTRUCTION, "Form 4, Instructions 5 and 8")
            .references("CHK-4")
            .passing(LINE + "transactionCode = G", LINE + "transactionPricePerShare = 0 [F1]")
            .failing(
                    LINE + "transactionPricePerShare",
                    LINE + "transactionCode = G",
                    LINE + "transactionPricePerShare = 25.5",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.has(line.part(), WITHOUT_PRICE)
                        && Transactions.hasPrice(line.part())
                        && Transactions.price(line.part()).notes().isEmpty()) {
                    faults.at(
                            line.at(Box.TRANSACTION_PRICE_PER_SHARE),
                            "found " + Boxes.quoted(Transactions.price(line.part())) + " with code "
                                    + line.part()
                                            .transactionCoding()
                                            .transactionCode()
                                            .text()
                                    + "; expected 0, or a footnote");
                }
            }));

    private static final Rule OF_GRANT = info(
                    "price.of-grant", "A price that is paid to the issuer for a grant of stock is explained")
            .on(FORM_4, FORM_5)
            .citing(HEURISTIC, "real filings")
            .references("CHK-5")
            .passing(LINE + "transactionCode = A", LINE + "transactionAcquiredDisposedCode = A")
            .failing(
                    LINE + "transactionPricePerShare",
                    LINE + "transactionCode = A",
                    LINE + "transactionAcquiredDisposedCode = A",
                    LINE + "transactionPricePerShare = 25.5",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.isOfTableI(line)
                        && Transactions.is(line.part(), TransactionCode.A)
                        && Transactions.hasPrice(line.part())
                        && !Explanations.isExplained(filing, line.part())) {
                    faults.at(
                            line.at(Box.TRANSACTION_PRICE_PER_SHARE),
                            "found " + Boxes.quoted(Transactions.price(line.part()))
                                    + " for a grant; expected 0, or a footnote on what was paid to the issuer");
                }
            }));

    private static final Rule OF_WITHHOLDING = warning(
                    "price.of-withholding", "Securities that are withheld have the price at which they count")
            .on(FORM_4, FORM_5)
            .recalling(INSTRUCTION, "Form 4, Instructions 5 and 8")
            .references("CHK-6")
            .passing(LINE + "transactionCode = F", LINE + "transactionPricePerShare = 25.5 [F1]")
            .failing(
                    LINE + "transactionPricePerShare",
                    LINE + "transactionCode = F",
                    LINE + "transactionPricePerShare = 0",
                    "table2.line[1].transactionDate = 2026-04-06",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) -> filing.transactions()
                    .forEach(line -> missing(line, EnumSet.of(TransactionCode.F), "a withholding", faults)));

    private static final Rule OF_EXERCISE = info(
                    "price.of-exercise", "The price of a derivative security that is exercised is left out")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)(iii)")
            .references("R92")
            .failing(
                    "table2.line[1].transactionPricePerShare",
                    "table2.line[1].transactionCode = C",
                    "table2.line[1].transactionAcquiredDisposedCode = D",
                    "table2.line[1].transactionPricePerShare = 25",
                    "table1.line[1].transactionCode = C",
                    "table1.line[1].transactionAcquiredDisposedCode = A",
                    "table1.line[1].transactionDate = 2026-04-07",
                    "table1.line[1].transactionShares = 1000",
                    "periodOfReport = 2026-04-07")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (!Transactions.isOfTableI(line)
                        && Transactions.has(line.part(), EXERCISES)
                        && Transactions.isDisposed(line.part())
                        && Transactions.hasPrice(line.part())
                        && Transactions.price(line.part()).notes().isEmpty()) {
                    faults.at(
                            line.at(Box.TRANSACTION_PRICE_PER_SHARE),
                            "found " + Boxes.quoted(Transactions.price(line.part()))
                                    + "; expected 0, since the exercise price stands in column 2");
                }
            }));

    private static final Rule ALIKE = warning("price.alike", "Prices of one security on one day are of one magnitude")
            .on(FORM_4, FORM_5)
            .citing(HEURISTIC, "real filings: totals instead of prices per share")
            .references("CHK-28 R77")
            .failing(
                    "table1.line[3].transactionPricePerShare",
                    "table1.line[3].securityTitle = Common Stock",
                    "table1.line[3].transactionDate = 2026-04-06",
                    "table1.line[3].transactionFormType = 4",
                    "table1.line[3].transactionCode = S",
                    "table1.line[3].equitySwapInvolved = 0",
                    "table1.line[3].transactionShares = 100",
                    "table1.line[3].transactionPricePerShare = 2550",
                    "table1.line[3].transactionAcquiredDisposedCode = D",
                    "table1.line[3].sharesOwnedFollowingTransaction = 4800",
                    "table1.line[3].directOrIndirectOwnership = D")
            .testing(PriceRules::alike);

    private static final Rule SMALL_ACQUISITION = warning(
                    "line.small-acquisition", "A small acquisition is of at most $10,000")
            .on(FORM_4, FORM_5)
            .recalling(STATUTE, "Rule 16a-6(a)")
            .references("CHK-29")
            .passing(
                    LINE + "transactionCode = L",
                    LINE + "transactionFormType = 5",
                    LINE + "transactionAcquiredDisposedCode = A")
            .failing(
                    LINE + "transactionCode",
                    LINE + "transactionCode = L",
                    LINE + "transactionFormType = 5",
                    LINE + "transactionAcquiredDisposedCode = A",
                    LINE + "transactionShares = 400")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                Optional<Dollars> paid = paid(line.part());
                if (Transactions.is(line.part(), TransactionCode.L)
                        && paid.filter(dollars -> dollars.compareTo(SMALL) > 0).isPresent()) {
                    faults.at(
                            line.at(Box.TRANSACTION_CODE),
                            "found code L with $" + paid.orElseThrow() + " in all; expected at most $" + SMALL);
                }
            }));

    private PriceRules() {}

    static List<Rule> rules() {
        return List.of(OF_TRADE, OF_GIFT, OF_GRANT, OF_WITHHOLDING, OF_EXERCISE, ALIKE, SMALL_ACQUISITION);
    }

    private static void missing(Placed<Transaction> line, Set<TransactionCode> codes, String what, Faults faults) {
        Reported<Dollars> price = Transactions.price(line.part());
        if (Transactions.has(line.part(), codes)
                && price.stated().filter(Dollars.ZERO::equals).isPresent()
                && Explanations.marks(line.part()).isEmpty()) {
            faults.at(
                    line.at(Box.TRANSACTION_PRICE_PER_SHARE),
                    "found 0 for " + what + "; expected a price, or a footnote that says why there is none");
        }
    }

    private static Optional<Dollars> paid(Transaction line) {
        Optional<Quantity> shares =
                line.transactionAmounts().transactionShares().stated();
        Optional<Dollars> price = Transactions.price(line).stated();
        return shares.isPresent() && price.isPresent()
                ? Optional.of(shares.get().at(price.get()))
                : Optional.empty();
    }

    private static void alike(CheckedFiling filing, Faults faults) {
        List<Placed<Transaction>> trades = filing.transactions().stream()
                .filter(line -> Transactions.has(line.part(), TRADES) && Transactions.hasPrice(line.part()))
                .toList();
        if (!differMuch(trades)) {
            return;
        }
        for (Placed<Transaction> line : trades) {
            trades.stream()
                    .filter(other -> isSame(line, other) && isMuchMore(line.part(), other.part()))
                    .findFirst()
                    .ifPresent(other -> faults.at(
                            line.at(Box.TRANSACTION_PRICE_PER_SHARE),
                            "found " + Transactions.price(line.part()).text() + " beside "
                                    + Transactions.price(other.part()).text()
                                    + " of the same day; expected a price per share, not of the whole"));
        }
    }

    /** Says whether any two prices do; where none do, the lines need not be held against each other. */
    private static boolean differMuch(List<Placed<Transaction>> trades) {
        if (trades.size() < 2) {
            return false;
        }
        Transaction lowest = trades.get(0).part();
        Transaction highest = lowest;
        for (Placed<Transaction> trade : trades) {
            lowest = price(trade.part()).compareTo(price(lowest)) < 0 ? trade.part() : lowest;
            highest = price(trade.part()).compareTo(price(highest)) > 0 ? trade.part() : highest;
        }
        return isMuchMore(highest, lowest);
    }

    private static BigDecimal price(Transaction line) {
        return Transactions.price(line).stated().orElseThrow().amount();
    }

    private static boolean isSame(Placed<Transaction> line, Placed<Transaction> other) {
        return line.area() == other.area()
                && line.part()
                        .securityTitle()
                        .text()
                        .equals(other.part().securityTitle().text())
                && line.part().transactionDate().equals(other.part().transactionDate())
                && line.part().derivativeTerms().isEmpty();
    }

    private static boolean isMuchMore(Transaction line, Transaction other) {
        return price(line).compareTo(price(other).multiply(FACTOR)) >= 0;
    }
}
