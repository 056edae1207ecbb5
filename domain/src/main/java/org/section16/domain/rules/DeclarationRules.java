package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.check.Strength.SPECIFICATION;
import static org.section16.domain.form.FormType.FORM_3;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.List;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** What the head of a form says of its tables. */
final class DeclarationRules {
    private static final String FLAGS = "Ownership XML 5.5, section 4.3";

    private static final Rule NO_SECURITIES = error(
                    "form3.no-securities-owned",
                    "A Form 3 says that nothing is owned if its tables are empty, and only then")
            .on(FORM_3)
            .citing(SPECIFICATION, FLAGS)
            .references("R50 CHK-22")
            .needing(Need.WHOLE_DOCUMENT)
            .passing("-- without table1.line", "-- without table2.line", "-- without footnote", "noSecuritiesOwned = 1")
            .failing("noSecuritiesOwned", "noSecuritiesOwned = 1")
            .testing((filing, faults) -> compare(
                    filing.filing().declarations().noSecuritiesOwned(),
                    filing.lines().isEmpty(),
                    Box.NO_SECURITIES_OWNED,
                    faults));

    private static final Rule FORM_3_HOLDINGS = error(
                    "form5.form3-holdings-reported", "A Form 5 says whether it has holdings that were due on a Form 3")
            .on(FORM_5)
            .citing(SPECIFICATION, FLAGS)
            .references("R51")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("form3HoldingsReported", "form3HoldingsReported = 1")
            .testing((filing, faults) -> compare(
                    filing.filing().declarations().form3HoldingsReported(),
                    filing.holdings().stream().anyMatch(line -> isLate(line)),
                    Box.FORM_3_HOLDINGS_REPORTED,
                    faults));

    private static final Rule FORM_4_TRANSACTIONS = error(
                    "form5.form4-transactions-reported",
                    "A Form 5 says whether it has transactions that were due on a Form 4")
            .on(FORM_5)
            .citing(SPECIFICATION, FLAGS)
            .references("R52")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("form4TransactionsReported", "form4TransactionsReported = 0")
            .testing((filing, faults) -> compare(
                    filing.filing().declarations().form4TransactionsReported(),
                    filing.transactions().stream()
                            .anyMatch(line -> Transactions.belongsOn(line.part(), TransactionFormType.FORM_4)),
                    Box.FORM_4_TRANSACTIONS_REPORTED,
                    faults));

    private static final Rule WITHOUT_TRANSACTION = info(
                    "form4.has-transaction", "A Form 4 reports a transaction, or that the owner has left Section 16")
            .on(FORM_4)
            .citing(SPECIFICATION, "Ownership XML 5.5, sections 4.3.3 and 4.3.4, which EDGAR does not enforce")
            .references("R54")
            .needing(Need.WHOLE_DOCUMENT)
            .passing("-- without table2.line", "notSubjectToSection16 = 1")
            .failing(
                    "notSubjectToSection16",
                    "-- without table1.line",
                    "-- without table2.line",
                    "-- without footnote",
                    "table1.line[1].securityTitle = Common Stock",
                    "table1.line[1].sharesOwnedFollowingTransaction = 300",
                    "table1.line[1].directOrIndirectOwnership = D")
            .testing((filing, faults) -> {
                if (filing.transactions().isEmpty()
                        && !filing.lines().isEmpty()
                        && !Boxes.states(filing.filing().declarations().notSubjectToSection16(), true)) {
                    faults.at(
                            BoxPath.of(Box.NOT_SUBJECT_TO_SECTION_16),
                            "the form has holdings and no transaction; expected a transaction, or this box checked");
                }
            });

    private static final Rule LATE_HOLDING_EXPLAINED = warning(
                    "form5.late-holding-explained", "A holding that was due on a Form 3 is explained")
            .on(FORM_5)
            .recalling(INSTRUCTION, "Form 5, Instruction 8")
            .references("R107")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(
                    "form3HoldingsReported = 1",
                    "table1.line[2].transactionFormType = 3",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .failing(
                    "table1.line[2].transactionFormType",
                    "form3HoldingsReported = 1",
                    "table1.line[2].transactionFormType = 3")
            .testing((filing, faults) -> filing.holdings().forEach(line -> {
                if (isLate(line) && !Explanations.isExplained(filing, line.part())) {
                    faults.at(
                            line.at(Box.TRANSACTION_FORM_TYPE),
                            "the holding was due on a Form 3; expected a footnote or remarks that say since which event");
                }
            }));

    private static final Rule AMENDMENT_EXPLAINED = info("amendment.explained", "An amendment explains what it changes")
            .onAmendments()
            .citing(INSTRUCTION, "Form 4, Instruction 9")
            .references("R108")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("", "documentType = 4/A", "-- without footnote", "table1.line[1].transactionPricePerShare = 25.5")
            .testing((filing, faults) -> {
                if (filing.filing().footnotes().isEmpty() && !Explanations.hasRemarks(filing)) {
                    faults.ofDocument(
                            "found neither footnotes nor remarks; expected a word on what is amended, and why");
                }
            });

    private DeclarationRules() {}

    static List<Rule> rules() {
        return List.of(
                NO_SECURITIES,
                FORM_3_HOLDINGS,
                FORM_4_TRANSACTIONS,
                WITHOUT_TRANSACTION,
                LATE_HOLDING_EXPLAINED,
                AMENDMENT_EXPLAINED);
    }

    private static boolean isLate(Placed<Holding> line) {
        return Boxes.states(line.part().transactionCoding().transactionFormType(), TransactionFormType.FORM_3);
    }

    /** A flag that is not there says nothing: who files leaves it to EDGAR. */
    private static void compare(Reported<Boolean> flag, boolean expected, Box box, Faults faults) {
        if (Boxes.states(flag, !expected)) {
            faults.at(BoxPath.of(box), "found " + !expected + ", expected " + expected + " from the tables");
        }
    }
}
