package org.section16.domain.rules;

import static org.section16.domain.check.Regime.GIFTS_ON_FORM_4;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.check.Strength.STATUTE;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.form.Box;

/** What a transaction code says of the line that it stands on. */
final class CodeRules {
    private static final String LINE = "table1.line[1].";

    private static final Set<TransactionCode> ACQUIRE =
            EnumSet.of(TransactionCode.P, TransactionCode.A, TransactionCode.L);
    private static final Set<TransactionCode> DISPOSE =
            EnumSet.of(TransactionCode.S, TransactionCode.F, TransactionCode.U, TransactionCode.D, TransactionCode.H);

    /** What may wait for a Form 5, beside gifts received. */
    private static final Set<TransactionCode> DEFERRED =
            EnumSet.of(TransactionCode.L, TransactionCode.W, TransactionCode.Z);

    /** What has to be on a Form 4 in any case: trades, and exercises and conversions of whatever kind. */
    private static final Set<TransactionCode> NEVER_DEFERRED = EnumSet.of(
            TransactionCode.P,
            TransactionCode.S,
            TransactionCode.M,
            TransactionCode.C,
            TransactionCode.X,
            TransactionCode.O,
            TransactionCode.F,
            TransactionCode.D);

    private static final Rule DIRECTION = warning("line.code-and-direction", "A code that goes one way goes that way")
            .on(FORM_4, FORM_5)
            .citing(HEURISTIC, "Form 4, Instruction 8, and real filings")
            .references("R79 CHK-2")
            .failing(LINE + "transactionAcquiredDisposedCode", LINE + "transactionAcquiredDisposedCode = A")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                boolean wrong = (Transactions.isDisposed(line.part()) && Transactions.has(line.part(), ACQUIRE))
                        || (Transactions.isAcquired(line.part()) && Transactions.has(line.part(), DISPOSE));
                if (wrong) {
                    faults.at(
                            line.at(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE),
                            "found " + (Transactions.isAcquired(line.part()) ? "A" : "D") + " with code "
                                    + code(line.part()) + ", " + meaning(line.part()) + "; expected "
                                    + (Transactions.isAcquired(line.part()) ? "D" : "A"));
                }
            }));

    private static final Rule OTHER_EXPLAINED = error(
                    "line.other-is-explained", "A transaction of code J is described in a footnote or the remarks")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 8")
            .references("R71 CHK-10")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(LINE + "transactionCode = J")
            .failing("table2.line[1].transactionCode", "table2.line[1].transactionCode = J")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.is(line.part(), TransactionCode.J) && !Explanations.isExplained(filing, line.part())) {
                    faults.at(
                            line.at(Box.TRANSACTION_CODE),
                            "code J says that the transaction is described, and there is neither a footnote nor a remark");
                }
            }));

    private static final Rule SWAP_EXPLAINED = warning("line.swap-is-explained", "An equity swap is described")
            .on(FORM_4, FORM_5)
            .recalling(INSTRUCTION, "Form 4, Instruction 8, code K")
            .references("R69 CHK-27")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(LINE + "equitySwapInvolved = 1")
            .failing("table2.line[1].equitySwapInvolved", "table2.line[1].equitySwapInvolved = 1")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Boxes.states(line.part().transactionCoding().equitySwapInvolved(), true)
                        && !Explanations.isExplained(filing, line.part())) {
                    faults.at(
                            line.at(Box.EQUITY_SWAP_INVOLVED),
                            "an equity swap is involved, and there is neither a footnote nor a remark that describes it");
                }
            }));

    private static final Rule GIFT_ON_FORM_4 = warning(
                    "form5.gift-given", "A gift given is a matter of Form 4, if only late on Form 5")
            .on(FORM_5)
            .since(GIFTS_ON_FORM_4.since())
            .citing(STATUTE, "Rule 16a-3(f)(1) and (g)(1) as amended by Release 33-11138")
            .references("R74 CHK-26")
            .passing(LINE + "transactionCode = G", LINE + "transactionPricePerShare = 0 [F1]")
            .failing(
                    LINE + "transactionFormType",
                    LINE + "transactionCode = G",
                    LINE + "transactionPricePerShare = 0 [F1]",
                    LINE + "transactionFormType = 5")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.is(line.part(), TransactionCode.G)
                        && Transactions.isDisposed(line.part())
                        && Transactions.belongsOn(line.part(), TransactionFormType.FORM_5)
                        && Transactions.day(line.part())
                                .filter(day -> !day.isBefore(GIFTS_ON_FORM_4.since()))
                                .isPresent()) {
                    faults.at(
                            line.at(Box.TRANSACTION_FORM_TYPE),
                            "found 5, expected 4: a gift given since " + GIFTS_ON_FORM_4.since()
                                    + " is due on Form 4 within two business days");
                }
            }));

    private static final Rule BELONGS_ON_FORM_4 = warning(
                    "form5.belongs-on-form4", "A trade or an exercise on a Form 5 was due on a Form 4")
            .on(FORM_5)
            .citing(STATUTE, "Rule 16a-3(f)(1) and (g)(1)")
            .references("R73")
            .failing(LINE + "transactionFormType", LINE + "transactionFormType = 5")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.has(line.part(), NEVER_DEFERRED)
                        && Transactions.belongsOn(line.part(), TransactionFormType.FORM_5)) {
                    faults.at(
                            line.at(Box.TRANSACTION_FORM_TYPE),
                            "found 5 with code " + code(line.part()) + ", which cannot wait for a Form 5; expected 4");
                }
            }));

    private static final Rule EARLY_REPORT = info(
                    "form4.early-report", "What may wait for a Form 5 is marked as a voluntary report on Form 4")
            .on(FORM_4)
            .citing(STATUTE, "Rule 16a-3(f)(1) and (g)(5)")
            .references("R72 R73")
            .passing(
                    LINE + "transactionCode = W",
                    LINE + "transactionFormType = 5",
                    LINE + "transactionPricePerShare = 0 [F1]")
            .failing(
                    LINE + "transactionFormType",
                    LINE + "transactionCode = W",
                    LINE + "transactionPricePerShare = 0 [F1]")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                if (Transactions.belongsOn(line.part(), TransactionFormType.FORM_4) && mayWait(line.part())) {
                    faults.at(
                            line.at(Box.TRANSACTION_FORM_TYPE),
                            "found 4 with code " + code(line.part()) + ", which may wait for a Form 5; expected 5,"
                                    + " a voluntary report (V)");
                }
            }));

    private static final Rule CODE_OF_EMPLOYEE_OPTION = warning(
                    "line.code-of-employee-option", "An officer's or director's stock option is exercised with code M")
            .on(FORM_4, FORM_5)
            .recalling(INSTRUCTION, "Form 4, Instruction 8; Rule 16b-3(d)")
            .references("CHK-30")
            .passing(
                    "table2.line[1].transactionCode = M",
                    "table2.line[1].transactionAcquiredDisposedCode = D",
                    "table1.line[3].securityTitle = Common Stock",
                    "table1.line[3].transactionDate = 2026-04-07",
                    "table1.line[3].transactionFormType = 4",
                    "table1.line[3].transactionCode = M",
                    "table1.line[3].equitySwapInvolved = 0",
                    "table1.line[3].transactionShares = 1000",
                    "table1.line[3].transactionPricePerShare = 25",
                    "table1.line[3].transactionAcquiredDisposedCode = A",
                    "table1.line[3].sharesOwnedFollowingTransaction = 5900",
                    "table1.line[3].directOrIndirectOwnership = D")
            .failing(
                    "table2.line[1].transactionCode",
                    "table2.line[1].transactionCode = X",
                    "table2.line[1].transactionAcquiredDisposedCode = D",
                    "table1.line[3].securityTitle = Common Stock",
                    "table1.line[3].transactionDate = 2026-04-07",
                    "table1.line[3].transactionFormType = 4",
                    "table1.line[3].transactionCode = X",
                    "table1.line[3].equitySwapInvolved = 0",
                    "table1.line[3].transactionShares = 1000",
                    "table1.line[3].transactionPricePerShare = 25",
                    "table1.line[3].transactionAcquiredDisposedCode = A",
                    "table1.line[3].sharesOwnedFollowingTransaction = 5900",
                    "table1.line[3].directOrIndirectOwnership = D")
            .testing(CodeRules::employeeOptions);

    private CodeRules() {}

    static List<Rule> rules() {
        return List.of(
                DIRECTION,
                OTHER_EXPLAINED,
                SWAP_EXPLAINED,
                GIFT_ON_FORM_4,
                BELONGS_ON_FORM_4,
                EARLY_REPORT,
                CODE_OF_EMPLOYEE_OPTION);
    }

    private static boolean mayWait(Transaction line) {
        return Transactions.has(line, DEFERRED)
                || (Transactions.is(line, TransactionCode.G) && Transactions.isAcquired(line));
    }

    private static String code(Transaction line) {
        return line.transactionCoding().transactionCode().text();
    }

    private static String meaning(Transaction line) {
        Optional<TransactionCode> code =
                line.transactionCoding().transactionCode().stated();
        return code.map(TransactionCode::meaning).orElse("");
    }

    private static void employeeOptions(CheckedFiling filing, Faults faults) {
        boolean insider = filing.owners().stream()
                .map(owner -> owner.part().relationship())
                .anyMatch(each -> Boxes.states(each.isOfficer(), true) || Boxes.states(each.isDirector(), true));
        for (Placed<Transaction> line : filing.transactions()) {
            String title = line.part().securityTitle().text().toLowerCase(Locale.ROOT);
            if (insider
                    && !Transactions.isOfTableI(line)
                    && Transactions.is(line.part(), TransactionCode.X)
                    && title.contains("option")
                    && (title.contains("stock option") || title.contains("employee") || title.contains("director"))) {
                faults.at(
                        line.at(Box.TRANSACTION_CODE),
                        "found X on " + Boxes.quoted(line.part().securityTitle())
                                + "; expected M, if the option was granted under Rule 16b-3");
            }
        }
    }
}
