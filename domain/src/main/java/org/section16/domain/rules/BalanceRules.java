package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.form.FormType.FORM_4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Box;
import org.section16.domain.history.Wording;
import org.section16.domain.security.OwnershipNature;

/** What is owned after each line follows from the line before, or is what is owned after all. */
final class BalanceRules {
    private static final Rule RUNNING = info(
                    "line.balance",
                    "What is owned after each line of a security follows from the lines, in one way or another")
            .on(FORM_4)
            .citing(HEURISTIC, "real filings: running, newest first, or the final number on every line")
            .references("R90")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(second("4800"))
            .failing("table1.line[3].sharesOwnedFollowingTransaction", second("4850"))
            .testing(BalanceRules::running);

    /** A movement of a balance: what it changed by, and what it said was left. */
    private record Step(Placed<Transaction> line, BigDecimal change, BigDecimal balance) {}

    private BalanceRules() {}

    static List<Rule> rules() {
        return List.of(RUNNING);
    }

    private static String[] second(String owned) {
        return new String[] {
            "table1.line[3].securityTitle = Common Stock",
            "table1.line[3].transactionDate = 2026-04-06",
            "table1.line[3].transactionFormType = 4",
            "table1.line[3].transactionCode = S",
            "table1.line[3].equitySwapInvolved = 0",
            "table1.line[3].transactionShares = 100",
            "table1.line[3].transactionPricePerShare = 25.6",
            "table1.line[3].transactionAcquiredDisposedCode = D",
            "table1.line[3].sharesOwnedFollowingTransaction = " + owned,
            "table1.line[3].directOrIndirectOwnership = D"
        };
    }

    private static void running(CheckedFiling filing, Faults faults) {
        if (filing.transactions().size() < 2) {
            return;
        }
        Map<String, List<Placed<Transaction>>> accounts = new LinkedHashMap<>();
        for (Placed<Transaction> line : filing.transactions()) {
            if (Transactions.isOfTableI(line)) {
                accounts.computeIfAbsent(account(line.part()), any -> new ArrayList<>())
                        .add(line);
            }
        }
        accounts.values().forEach(lines -> steps(lines).ifPresent(steps -> check(steps, faults)));
    }

    /** Two holders of the same nature, such as "See footnote", are told apart by the footnotes. */
    private static String account(Transaction line) {
        OwnershipNature nature = line.ownershipNature();
        return Wording.title(line) + "|"
                + nature.directOrIndirectOwnership().text() + "|" + Wording.nature(line) + "|"
                + nature.directOrIndirectOwnership().notes()
                + nature.natureOfOwnership().notes();
    }

    /** Empty if a number is missing, or there is nothing to compare. */
    private static Optional<List<Step>> steps(List<Placed<Transaction>> lines) {
        List<Step> steps = new ArrayList<>();
        for (Placed<Transaction> line : lines) {
            Optional<BigDecimal> change = line.part().transactionAmounts().change();
            Optional<Quantity> left = line.part()
                    .postTransactionAmounts()
                    .sharesOwnedFollowingTransaction()
                    .stated();
            if (change.isEmpty() || left.isEmpty()) {
                return Optional.empty();
            }
            steps.add(new Step(line, change.get(), left.get().count()));
        }
        return steps.size() < 2 ? Optional.empty() : Optional.of(steps);
    }

    private static void check(List<Step> steps, Faults faults) {
        Optional<Step> broken = brokenStep(steps);
        if (broken.isPresent() && !isReversed(steps) && !isFinal(steps)) {
            Step step = broken.get();
            Step before = steps.get(steps.indexOf(step) - 1);
            faults.at(
                    step.line().at(Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
                    "found " + step.balance().toPlainString() + ", expected "
                            + before.balance().add(step.change()).toPlainString()
                            + " after the line before, or the same"
                            + " number on every line");
        }
    }

    private static Optional<Step> brokenStep(List<Step> steps) {
        for (int index = 1; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (steps.get(index - 1).balance().add(step.change()).compareTo(step.balance()) != 0) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static boolean isReversed(List<Step> steps) {
        for (int index = 0; index < steps.size() - 1; index++) {
            Step next = steps.get(index + 1);
            if (next.balance()
                            .add(steps.get(index).change())
                            .compareTo(steps.get(index).balance())
                    != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinal(List<Step> steps) {
        return steps.stream()
                .allMatch(step -> step.balance().compareTo(steps.get(0).balance()) == 0);
    }
}
