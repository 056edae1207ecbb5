package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.form.FormType.FORM_4;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.domain.amount.Quantity;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.history.Wording;

/** What a filing says in the light of what the same owners filed about the same issuer before. */
final class HistoryRules {
    private static final Rule HOLDINGS_OMITTED = info(
                    "history.holdings-repeated",
                    "A form repeats what else is held of a class in which it reports a transaction")
            .on(FORM_4)
            .recalling(INSTRUCTION, "Form 4, Instruction 4(a)(i)")
            .references("CHK-24")
            .needing(Need.EARLIER_FILINGS)
            .passing("-- earlier", "filingDate = 2026-04-01")
            .failing(
                    "",
                    "-- earlier",
                    "filingDate = 2026-04-01",
                    "table1.line[3].securityTitle = Common Stock",
                    "table1.line[3].sharesOwnedFollowingTransaction = 700",
                    "table1.line[3].directOrIndirectOwnership = I",
                    "table1.line[3].natureOfOwnership = By Trust")
            .testing(HistoryRules::omitted);

    private static final Rule AFTER_EXIT = info(
                    "history.after-exit", "Who has left Section 16 files no more, unless of the tail or of a return")
            .citing(HEURISTIC, "Form 4, Instruction 1(b)")
            .references("STS-1 R55")
            .needing(Need.EARLIER_FILINGS)
            .passing("-- earlier", "filingDate = 2026-04-01")
            .failing("", "-- earlier", "filingDate = 2026-04-01", "notSubjectToSection16 = 1")
            .testing((filing, faults) -> {
                Submission last = filing.earlier().get(filing.earlier().size() - 1);
                if (Boxes.states(last.filing().declarations().notSubjectToSection16(), true)) {
                    faults.ofDocument(
                            "the form before, of "
                                    + last.filing().periodOfReport().text()
                                    + ", says that the owner is no longer subject to Section 16: a return, or a report of the tail");
                }
            });

    private static final Rule ORIGINAL_EXISTS = info("amendment.has-original", "The original of an amendment is known")
            .onAmendments()
            .citing(HEURISTIC, "Form 4, box 4")
            .references("R26")
            .needing(Need.EARLIER_FILINGS)
            .passing("-- earlier", "filingDate = 2026-04-07")
            .failing(
                    "dateOfOriginalSubmission",
                    "-- earlier",
                    "filingDate = 2026-03-17",
                    "periodOfReport = 2026-03-16",
                    "table1.line[1].transactionDate = 2026-03-16",
                    "table2.line[1].transactionDate = 2026-03-16")
            .testing(HistoryRules::original);

    private HistoryRules() {}

    static List<Rule> rules() {
        return List.of(HOLDINGS_OMITTED, AFTER_EXIT, ORIGINAL_EXISTS);
    }

    /** An amendment has the lines that it changes, and a form after an exit has what it is about. */
    private static void omitted(CheckedFiling filing, Faults faults) {
        Submission last = filing.earlier().get(filing.earlier().size() - 1);
        if (filing.filing().documentType().isAmendment()
                || last.filing().documentType().isAmendment()) {
            return;
        }
        Set<String> traded = filing.transactions().stream()
                .filter(Transactions::isOfTableI)
                .map(line -> Wording.title(line.part()))
                .collect(Collectors.toSet());
        Set<String> told = filing.filing().nonDerivativeTable().stream()
                .map(HistoryRules::account)
                .collect(Collectors.toSet());
        last.filing().nonDerivativeTable().stream()
                .filter(line -> traded.contains(Wording.title(line)) && !told.contains(account(line)) && isOwned(line))
                .map(line -> line.securityTitle().text() + ", "
                        + line.ownershipNature().directOrIndirectOwnership().text() + " "
                        + line.ownershipNature().natureOfOwnership().text())
                .distinct()
                .forEach(what -> faults.ofDocument("the form before had " + Boxes.quoted(what.strip())
                        + ", of which this one says nothing; expected it again, if it is still held"));
    }

    private static String account(Line line) {
        return Wording.title(line) + "|"
                + line.ownershipNature().directOrIndirectOwnership().text() + "|" + Wording.nature(line);
    }

    private static boolean isOwned(Line line) {
        Optional<Quantity> left =
                line.postTransactionAmounts().sharesOwnedFollowingTransaction().stated();
        return left.filter(count -> count.compareTo(Quantity.ZERO) > 0).isPresent();
    }

    /** Returns the earlier filings that an amendment may amend: of its form, and of the day or the period that it names. */
    static List<Submission> originals(CheckedFiling filing) {
        if (!filing.filing().documentType().isAmendment()) {
            return List.of();
        }
        Optional<LocalDate> original =
                filing.filing().dateOfOriginalSubmission().stated();
        Reported<LocalDate> period = filing.filing().periodOfReport();
        return filing.earlier().stream()
                .filter(earlier -> earlier.filing().documentType().original() == filing.form())
                .filter(earlier -> (original.isPresent() && earlier.filingDate().equals(original))
                        || earlier.filing().periodOfReport().equals(period))
                .toList();
    }

    private static void original(CheckedFiling filing, Faults faults) {
        Optional<LocalDate> original =
                filing.filing().dateOfOriginalSubmission().stated();
        if (original.isPresent() && originals(filing).isEmpty()) {
            faults.at(
                    BoxPath.of(Box.DATE_OF_ORIGINAL_SUBMISSION),
                    "among the owner's earlier filings is no Form " + filing.form() + " of " + original.get()
                            + ", nor one of the same period");
        }
    }
}
