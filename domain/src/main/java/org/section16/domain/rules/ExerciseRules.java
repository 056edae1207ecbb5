package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.security.DirectOrIndirectOwnership;

/** Lines that belong together: the two sides of an exercise, a vesting and its withholding, the two sides of a transfer. */
final class ExerciseRules {
    private static final String TABLE_I = "table1.line[1].";
    private static final String TABLE_II = "table2.line[1].";

    private static final Set<TransactionCode> EXERCISES =
            EnumSet.of(TransactionCode.M, TransactionCode.C, TransactionCode.X, TransactionCode.O);

    private static final Set<TransactionCode> TRANSFERS = EnumSet.of(TransactionCode.G, TransactionCode.J);

    private static final Rule TABLE_II_SIDE = info(
                    "exercise.direction",
                    "Who exercises disposes of the derivative security and acquires the underlying one")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)")
            .references("R89 CHK-2")
            .failing(TABLE_II + "transactionAcquiredDisposedCode", TABLE_II + "transactionCode = M")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (!Transactions.isOfTableI(line)
                        && Transactions.has(line.part(), EXERCISES)
                        && Transactions.isAcquired(line.part())
                        && exercises(
                                        filing,
                                        false,
                                        line.part().transactionDate().stated())
                                .noneMatch(other -> Transactions.isDisposed(other.part()))) {
                    faults.at(
                            line.at(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE),
                            "found A with code "
                                    + line.part()
                                            .transactionCoding()
                                            .transactionCode()
                                            .text()
                                    + " in Table II; expected D, since an exercise ends the derivative security");
                }
            }));

    private static final Rule TABLE_I_SIDE = warning(
                    "exercise.acquires",
                    "An exercise in Table II acquires the underlying security in Table I on that day")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)")
            .references("R89 CHK-7")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(
                    TABLE_II + "transactionCode = M",
                    TABLE_II + "transactionAcquiredDisposedCode = D",
                    TABLE_II + "transactionDate = 2026-04-06",
                    TABLE_I + "transactionCode = M",
                    TABLE_I + "transactionShares = 1000",
                    TABLE_I + "transactionAcquiredDisposedCode = A")
            .failing(
                    TABLE_II + "transactionCode",
                    TABLE_II + "transactionCode = M",
                    TABLE_II + "transactionAcquiredDisposedCode = D")
            .testing(ExerciseRules::acquires);

    private static final Rule AMOUNTS = info(
                    "exercise.amounts", "An exercise acquires as many shares as underlie what was exercised")
            .on(FORM_4, FORM_5)
            .citing(HEURISTIC, "real filings")
            .references("CHK-7")
            .needing(Need.WHOLE_DOCUMENT)
            .failing(
                    TABLE_II + "underlyingSecurityShares",
                    TABLE_II + "transactionCode = M",
                    TABLE_II + "transactionAcquiredDisposedCode = D",
                    TABLE_II + "transactionDate = 2026-04-06",
                    TABLE_I + "transactionCode = M",
                    TABLE_I + "transactionShares = 900",
                    TABLE_I + "transactionAcquiredDisposedCode = A")
            .testing(ExerciseRules::amounts);

    private static final Rule DERIVATIVE_SIDE = info(
                    "exercise.of-something",
                    "Shares acquired by exercise have a derivative security in Table II, or a footnote")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(c)")
            .references("CHK-8")
            .needing(Need.WHOLE_DOCUMENT)
            .failing(
                    TABLE_I + "transactionCode",
                    TABLE_I + "transactionCode = M",
                    TABLE_I + "transactionAcquiredDisposedCode = A",
                    TABLE_I + "transactionPricePerShare = 25.5",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                boolean exercised = Transactions.isOfTableI(line)
                        && Transactions.is(line.part(), TransactionCode.M)
                        && Transactions.isAcquired(line.part());
                if (exercised
                        && !Explanations.isExplained(filing, line.part())
                        && exercises(
                                        filing,
                                        false,
                                        line.part().transactionDate().stated())
                                .findAny()
                                .isEmpty()) {
                    faults.at(
                            line.at(Box.TRANSACTION_CODE),
                            "found code M, and Table II has nothing that was exercised on that day; expected it there,"
                                    + " or a footnote");
                }
            }));

    private static final Rule WITHHELD_FOR_SOMETHING = info(
                    "withholding.has-cause", "Securities are withheld for an exercise, a grant or a vesting")
            .on(FORM_4, FORM_5)
            .citing(HEURISTIC, "real filings")
            .references("CHK-9")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(TABLE_I + "transactionCode = F")
            .failing(
                    TABLE_I + "transactionCode",
                    TABLE_I + "transactionCode = F",
                    TABLE_I + "transactionPricePerShare = 25.5",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing(ExerciseRules::withheld);

    private static final Rule MIRRORED = info(
                    "transfer.mirrored", "A transfer between two forms of one's own ownership changes nothing economic")
            .on(FORM_4, FORM_5)
            .recalling(HEURISTIC, "Rule 16a-13")
            .references("CHK-31")
            .needing(Need.WHOLE_DOCUMENT)
            .failing(
                    "table1.line[3].transactionCode",
                    TABLE_I + "transactionCode = G",
                    TABLE_I + "transactionPricePerShare = 0 [F1]",
                    "table1.line[3].securityTitle = Common Stock",
                    "table1.line[3].transactionDate = 2026-04-06",
                    "table1.line[3].transactionFormType = 5",
                    "table1.line[3].transactionCode = G",
                    "table1.line[3].equitySwapInvolved = 0",
                    "table1.line[3].transactionShares = 100",
                    "table1.line[3].transactionPricePerShare = 0",
                    "table1.line[3].transactionAcquiredDisposedCode = A",
                    "table1.line[3].sharesOwnedFollowingTransaction = 400",
                    "table1.line[3].directOrIndirectOwnership = I",
                    "table1.line[3].natureOfOwnership = By Trust")
            .testing(ExerciseRules::mirrored);

    private ExerciseRules() {}

    static List<Rule> rules() {
        return List.of(TABLE_II_SIDE, TABLE_I_SIDE, AMOUNTS, DERIVATIVE_SIDE, WITHHELD_FOR_SOMETHING, MIRRORED);
    }

    private static Stream<Placed<Transaction>> exercises(
            CheckedFiling filing, boolean ofTableI, Optional<LocalDate> day) {
        return filing.transactions().stream()
                .filter(line -> Transactions.isOfTableI(line) == ofTableI
                        && Transactions.has(line.part(), EXERCISES)
                        && day.isPresent()
                        && line.part().transactionDate().stated().equals(day));
    }

    /** A line that is settled in another derivative security, or in cash, says so in a footnote. */
    private static void acquires(CheckedFiling filing, Faults faults) {
        for (Placed<Transaction> line : filing.transactions()) {
            boolean exercised = !Transactions.isOfTableI(line)
                    && Transactions.has(line.part(), EXERCISES)
                    && Transactions.isDisposed(line.part());
            Optional<LocalDate> day = line.part().transactionDate().stated();
            if (exercised
                    && day.isPresent()
                    && !Explanations.isExplained(filing, line.part())
                    && exercises(filing, true, day).findAny().isEmpty()) {
                faults.at(
                        line.at(Box.TRANSACTION_CODE),
                        "found code "
                                + line.part()
                                        .transactionCoding()
                                        .transactionCode()
                                        .text()
                                + ", and Table I acquires nothing with such a code on " + day.get()
                                + "; expected the underlying security there");
            }
        }
    }

    private static void amounts(CheckedFiling filing, Faults faults) {
        filing.transactions().stream()
                .map(line -> line.part().transactionDate().stated())
                .distinct()
                .forEach(day -> amounts(filing, day, faults));
    }

    /** What is converted into another derivative security acquires nothing in Table I. */
    private static void amounts(CheckedFiling filing, Optional<LocalDate> day, Faults faults) {
        List<Placed<Transaction>> exercised = exercises(filing, false, day)
                .filter(line -> Transactions.isDisposed(line.part()))
                .toList();
        Optional<Quantity> underlying = sum(exercised.stream()
                .map(line -> line.part()
                        .derivativeTerms()
                        .flatMap(terms -> terms.underlyingSecurity()
                                .underlyingSecurityShares()
                                .stated())));
        Optional<Quantity> acquired = sum(exercises(filing, true, day)
                .filter(line -> Transactions.isAcquired(line.part()))
                .map(line ->
                        line.part().transactionAmounts().transactionShares().stated()));
        boolean comparable = !exercised.isEmpty()
                && exercised.size() == exercises(filing, false, day).count()
                && underlying.isPresent()
                && acquired.isPresent();
        if (comparable && acquired.get().count().signum() > 0 && !underlying.equals(acquired)) {
            BoxPath where = exercised.get(0).at(Box.UNDERLYING_SECURITY_SHARES);
            faults.at(
                    where,
                    "what was exercised on " + day.orElseThrow() + " has " + underlying.get()
                            + " underlying shares in all, and Table I acquires " + acquired.get());
        }
    }

    private static Optional<Quantity> sum(Stream<Optional<Quantity>> parts) {
        return parts.reduce(Optional.of(Quantity.ZERO), (one, other) -> one.flatMap(left -> other.map(left::plus)));
    }

    private static void withheld(CheckedFiling filing, Faults faults) {
        for (Placed<Transaction> line : filing.transactions()) {
            if (!Transactions.is(line.part(), TransactionCode.F) || Explanations.isExplained(filing, line.part())) {
                continue;
            }
            boolean caused = filing.transactions().stream()
                    .anyMatch(other -> Transactions.isAcquired(other.part())
                            && other.part()
                                    .transactionDate()
                                    .stated()
                                    .equals(line.part().transactionDate().stated()));
            if (!caused) {
                faults.at(
                        line.at(Box.TRANSACTION_CODE),
                        "found code F, and nothing is acquired on that day; expected an exercise or a grant, or a"
                                + " footnote on what vested");
            }
        }
    }

    private static void mirrored(CheckedFiling filing, Faults faults) {
        for (Placed<Transaction> line : filing.transactions()) {
            if (Transactions.has(line.part(), TRANSFERS) && Transactions.isAcquired(line.part())) {
                filing.transactions().stream()
                        .filter(other -> isMirror(line, other))
                        .findFirst()
                        .ifPresent(other -> faults.at(
                                line.at(Box.TRANSACTION_CODE),
                                "acquires what " + other.at(Box.TRANSACTION_CODE)
                                        + " disposes of: a change in the form of ownership only, it seems"));
            }
        }
    }

    private static boolean isMirror(Placed<Transaction> line, Placed<Transaction> other) {
        return line.area() == other.area()
                && Transactions.isDisposed(other.part())
                && other.part()
                        .transactionCoding()
                        .transactionCode()
                        .equals(line.part().transactionCoding().transactionCode())
                && other.part()
                        .transactionDate()
                        .stated()
                        .equals(line.part().transactionDate().stated())
                && other.part()
                        .transactionAmounts()
                        .transactionShares()
                        .stated()
                        .equals(line.part()
                                .transactionAmounts()
                                .transactionShares()
                                .stated())
                && isDirect(line) != isDirect(other);
    }

    private static boolean isDirect(Placed<Transaction> line) {
        return Boxes.states(
                line.part().ownershipNature().directOrIndirectOwnership(), DirectOrIndirectOwnership.DIRECT);
    }
}
