package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.List;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DirectOrIndirectOwnership;
import org.section16.domain.security.OwnershipNature;

/** What the boxes of a line have to do with each other. */
final class LineRules {
    private static final String LINE = "table1.line[1].";

    private static final Rule TRANSACTION_CODE = draft(
                    "transaction-code", "A transaction has one of EDGAR's eighteen codes")
            .on(FORM_4, FORM_5)
            .references("R70 CHK-1")
            .failing(LINE + "transactionCode", LINE + "transactionCode = V")
            .testing((filing, faults) -> filing.transactions()
                    .forEach(line -> line.part()
                            .transactionCoding()
                            .transactionCode()
                            .stated()
                            .filter(code -> !code.isEdgarCode())
                            .ifPresent(code -> faults.at(
                                    line.at(Box.TRANSACTION_CODE),
                                    "\"" + code + "\" is printed beside a code, but is none"))));

    private static final Rule TRANSACTION_FORM_TYPE = draft(
                    "transaction-form-type", "A transaction belongs on Form 4 or 5, a late holding on Form 3")
            .references("R65 R66")
            .failing(LINE + "transactionFormType", LINE + "transactionFormType = 3")
            .testing((filing, faults) -> {
                for (Placed<Line> line : filing.lines()) {
                    Reported<TransactionFormType> type =
                            line.part().transactionCoding().transactionFormType();
                    boolean ofHolding = Boxes.states(type, TransactionFormType.FORM_3);
                    if (type.stated().isPresent() && ofHolding != line.part() instanceof Holding) {
                        faults.at(
                                line.at(Box.TRANSACTION_FORM_TYPE),
                                Boxes.quoted(type)
                                        + " does not fit: EDGAR takes 4 or 5 for a transaction and 3 for a holding");
                    }
                }
            });

    private static final Rule TIMELINESS = draft(
                    "timeliness",
                    "On Form 4 only a Form 5 transaction is early; on Form 5 a transaction is at most late")
            .on(FORM_4, FORM_5)
            .references("R67 R68 R72")
            .passing(
                    LINE + "transactionFormType = 5",
                    LINE + "transactionCode = G",
                    LINE + "transactionTimeliness = E",
                    LINE + "transactionPricePerShare = 0 [F1]")
            .failing(LINE + "transactionTimeliness", LINE + "transactionTimeliness = E")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                Reported<TransactionTimeliness> timeliness = line.part().transactionTimeliness();
                if (timeliness.stated().isPresent() && !isTimely(filing, line.part())) {
                    faults.at(
                            line.at(Box.TRANSACTION_TIMELINESS),
                            Boxes.quoted(timeliness)
                                    + " does not fit: on Form 4 EDGAR takes E with form type 5 only, on Form 5 only L");
                }
            }));

    private static final Rule SHARES_OR_VALUE = draft("shares-or-value", "Either a number or a value is given")
            .references("R75 R81 R82")
            .failing(LINE + "sharesOwnedFollowingTransaction", LINE + "valueOwnedFollowingTransaction = 5")
            .testing(LineRules::numbersAndValues);

    private static final Rule DIRECT_NATURE = draft("direct-nature", "Direct ownership has no nature")
            .references("R83 CHK-11")
            .failing(LINE + "natureOfOwnership", LINE + "natureOfOwnership = By Trust")
            .testing((filing, faults) -> filing.lines().forEach(line -> {
                OwnershipNature nature = line.part().ownershipNature();
                if (isHeld(nature, DirectOrIndirectOwnership.DIRECT) && !Boxes.lacksText(nature.natureOfOwnership())) {
                    faults.at(
                            line.at(Box.NATURE_OF_OWNERSHIP),
                            Boxes.quoted(nature.natureOfOwnership())
                                    + " is the nature of an ownership that is said to be direct");
                }
            }));

    private static final Rule INDIRECT_NATURE = draft("indirect-nature", "Indirect ownership has a nature")
            .references("R84 CHK-11")
            .failing(LINE + "natureOfOwnership", LINE + "directOrIndirectOwnership = I")
            .testing((filing, faults) -> filing.lines().forEach(line -> {
                OwnershipNature nature = line.part().ownershipNature();
                if (isHeld(nature, DirectOrIndirectOwnership.INDIRECT) && Boxes.lacksText(nature.natureOfOwnership())) {
                    faults.at(
                            line.at(Box.NATURE_OF_OWNERSHIP),
                            "found no text, but indirect ownership has a nature, such as By Trust");
                }
            }));

    private LineRules() {}

    static List<Rule> rules() {
        return List.of(
                TRANSACTION_CODE, TRANSACTION_FORM_TYPE, TIMELINESS, SHARES_OR_VALUE, DIRECT_NATURE, INDIRECT_NATURE);
    }

    private static RuleDraft draft(String id, String title) {
        return error("edgar." + id, title)
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, sections 3.5, 3.6 and 4.3");
    }

    private static boolean isTimely(CheckedFiling filing, Transaction line) {
        if (filing.form() == FormType.FORM_5) {
            return Boxes.states(line.transactionTimeliness(), TransactionTimeliness.LATE);
        }
        return Boxes.states(line.transactionTimeliness(), TransactionTimeliness.EARLY)
                && Boxes.states(line.transactionCoding().transactionFormType(), TransactionFormType.FORM_5);
    }

    private static void numbersAndValues(CheckedFiling filing, Faults faults) {
        for (Placed<Line> line : filing.lines()) {
            boolean ofTableII = line.area() == Area.TABLE_II;
            if (ofTableII && line.part() instanceof Transaction) {
                oneOf(filing, line, Box.TRANSACTION_SHARES, Box.TRANSACTION_TOTAL_VALUE, faults);
            }
            if (ofTableII) {
                oneOf(filing, line, Box.UNDERLYING_SECURITY_SHARES, Box.UNDERLYING_SECURITY_VALUE, faults);
            }
            if (!ofTableII || filing.form() != FormType.FORM_3) {
                oneOf(
                        filing,
                        line,
                        Box.SHARES_OWNED_FOLLOWING_TRANSACTION,
                        Box.VALUE_OWNED_FOLLOWING_TRANSACTION,
                        faults);
            }
        }
    }

    /** Exactly one of the two boxes is filled in: with a value, or with a footnote mark where that is enough. */
    private static void oneOf(CheckedFiling filing, Placed<Line> line, Box number, Box value, Faults faults) {
        boolean hasNumber = !filing.at(line.at(number)).isBlank();
        boolean hasValue = !filing.at(line.at(value)).isBlank();
        if (hasNumber == hasValue) {
            faults.at(
                    line.at(number),
                    "found " + (hasNumber ? "both" : "neither") + " a number and a value (" + value.element()
                            + "), but EDGAR asks for one of them");
            return;
        }
        Box given = hasNumber ? number : value;
        if (number != Box.UNDERLYING_SECURITY_SHARES && Boxes.lacksText(filing.at(line.at(given)))) {
            faults.at(line.at(given), "found a footnote mark alone, but EDGAR asks for a value here");
        }
    }

    private static boolean isHeld(OwnershipNature nature, DirectOrIndirectOwnership how) {
        return Boxes.states(nature.directOrIndirectOwnership(), how);
    }
}
