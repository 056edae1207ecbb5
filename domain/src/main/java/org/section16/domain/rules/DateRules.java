package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.form.FormType.FORM_3;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** The order in which things happen: transactions, the period of the form, signatures, and the filing. */
final class DateRules {
    private static final LocalDate BEFORE_XML = LocalDate.of(2003, 1, 1);

    private static final String LINE = "table1.line[1].";

    private static final Rule PERIOD_IS_EARLIEST = warning(
                    "form4.period-is-earliest-transaction", "The date of a Form 4 is that of its earliest transaction")
            .on(FORM_4)
            .citing(INSTRUCTION, "Form 4, box 3")
            .references("R22 CHK-15")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("periodOfReport", "periodOfReport = 2026-04-07")
            .testing(DateRules::periodIsEarliest);

    private static final Rule PERIOD_NOT_AFTER_FILING = warning(
                    "date.period-not-after-filing", "What a form reports has happened before it is filed")
            .citing(INSTRUCTION, "Form 3, box 2; Form 4, box 3; Form 5, box 3")
            .references("R23 CHK-14")
            .needing(Need.FILING_DATE)
            .failing("periodOfReport", "documentType = 3", "periodOfReport = 2026-04-09")
            .testing((filing, faults) ->
                    after(filing.filing().periodOfReport().stated(), filing, BoxPath.of(Box.PERIOD_OF_REPORT), faults));

    private static final Rule TRANSACTION_NOT_AFTER_FILING = warning(
                    "date.transaction-not-after-filing", "A transaction has happened before it is reported")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 1(a)")
            .references("R86 CHK-14")
            .failing("table2.line[1].transactionDate", "table2.line[1].transactionDate = 2026-04-27")
            .testing((filing, faults) -> filing.transactions()
                    .forEach(line ->
                            after(Transactions.day(line.part()), filing, line.at(Box.TRANSACTION_DATE), faults)));

    private static final Rule TRANSACTION_LONG_AGO = warning(
                    "date.transaction-long-ago", "A transaction of the time before XML is explained")
            .on(FORM_4, FORM_5)
            .references("CHK-14 R86")
            .failing(
                    LINE + "transactionDate",
                    "periodOfReport = 0026-04-06",
                    LINE + "transactionDate = 0026-04-06",
                    LINE + "transactionPricePerShare = 25.5",
                    "table1.line[2].securityTitle = Common Stock [F1]")
            .testing((filing, faults) -> {
                for (Placed<Transaction> line : filing.transactions()) {
                    Transactions.day(line.part())
                            .filter(DateRules::isLongAgo)
                            .filter(day -> Explanations.marks(line.part()).isEmpty())
                            .ifPresent(day -> faults.at(
                                    line.at(Box.TRANSACTION_DATE),
                                    "found " + day
                                            + ", before there were such forms, and no footnote that explains it"));
                }
            });

    private static final Rule DEEMED_NOT_BEFORE = error(
                    "date.deemed-execution-not-before-transaction",
                    "A transaction is not deemed executed before it happened")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(a)(ii); Rule 16a-3(g)(2) to (4)")
            .references("R87 CHK-2A")
            .passing(LINE + "deemedExecutionDate = 2026-04-07")
            .failing(LINE + "deemedExecutionDate", LINE + "deemedExecutionDate = 2026-04-03")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                Optional<LocalDate> deemed = line.part().deemedExecutionDate().stated();
                Optional<LocalDate> day = Transactions.day(line.part());
                if (deemed.isPresent() && day.filter(deemed.get()::isBefore).isPresent()) {
                    faults.at(
                            line.at(Box.DEEMED_EXECUTION_DATE),
                            "found " + deemed.get() + ", expected no day before the transaction on " + day.get());
                }
            }));

    private static final Rule DEEMED_SAYS_SOMETHING = info(
                    "date.deemed-execution-differs", "A deemed execution date is given only where it differs")
            .on(FORM_4, FORM_5)
            .citing(INSTRUCTION, "Form 4, Instruction 4(a)(ii)")
            .references("R87 CHK-2A")
            .passing(LINE + "deemedExecutionDate = 2026-04-07")
            .failing(LINE + "deemedExecutionDate", LINE + "deemedExecutionDate = 2026-04-06")
            .testing((filing, faults) -> filing.transactions().forEach(line -> {
                Optional<LocalDate> deemed = line.part().deemedExecutionDate().stated();
                if (deemed.isPresent() && deemed.equals(Transactions.day(line.part()))) {
                    faults.at(
                            line.at(Box.DEEMED_EXECUTION_DATE),
                            "repeats the transaction date, which says nothing; expected a blank box");
                }
            }));

    private static final Rule SIGNATURE_NOT_AFTER_FILING = warning(
                    "signature.not-after-filing", "A form is signed before it is filed")
            .citing(INSTRUCTION, "Form 4, Instruction 7")
            .references("R111 CHK-19")
            .needing(Need.FILING_DATE)
            .failing("ownerSignature[1].signatureDate", "ownerSignature[1].signatureDate = 2027-04-08")
            .testing((filing, faults) -> {
                for (Placed<Signature> signature : filing.signatures()) {
                    after(signature.part().signatureDate().stated(), filing, signature.at(Box.SIGNATURE_DATE), faults);
                }
            });

    private static final Rule SIGNATURE_NOT_BEFORE_PERIOD = warning(
                    "signature.not-before-period", "A form is signed after what it reports")
            .on(FORM_3, FORM_4)
            .citing(HEURISTIC, "real filings")
            .references("R111")
            .needing(Need.FILING_DATE)
            .failing("ownerSignature[1].signatureDate", "ownerSignature[1].signatureDate = 2025-04-08")
            .testing((filing, faults) -> {
                Optional<LocalDate> filed = filing.submission().filingDate();
                Optional<LocalDate> period = filing.filing()
                        .periodOfReport()
                        .stated()
                        .filter(day -> filed.filter(day::isAfter).isEmpty());
                for (Placed<Signature> signature : filing.signatures()) {
                    signature
                            .part()
                            .signatureDate()
                            .stated()
                            .filter(day -> period.filter(day::isBefore).isPresent())
                            .ifPresent(day -> faults.at(
                                    signature.at(Box.SIGNATURE_DATE),
                                    "found " + day + ", expected no day before the period, " + period.orElseThrow()));
                }
            });

    private static final Rule ORIGINAL_NOT_AFTER_FILING = warning(
                    "amendment.original-not-after-filing", "The original of an amendment was filed before it")
            .onAmendments()
            .citing(INSTRUCTION, "Form 4, box 4")
            .references("R26")
            .failing("dateOfOriginalSubmission", "dateOfOriginalSubmission = 2026-04-28")
            .testing((filing, faults) -> after(
                    filing.filing().dateOfOriginalSubmission().stated(),
                    filing,
                    BoxPath.of(Box.DATE_OF_ORIGINAL_SUBMISSION),
                    faults));

    private static final Rule ORIGINAL_NOT_BEFORE_PERIOD = warning(
                    "amendment.original-not-before-period", "The original of an amendment was filed after its period")
            .onAmendments()
            .citing(HEURISTIC, "real filings")
            .references("R26")
            .failing("dateOfOriginalSubmission", "dateOfOriginalSubmission = 2025-04-07")
            .testing((filing, faults) -> {
                Optional<LocalDate> original =
                        filing.filing().dateOfOriginalSubmission().stated();
                Optional<LocalDate> period = filing.filing().periodOfReport().stated();
                if (original.isPresent()
                        && period.filter(original.get()::isBefore).isPresent()) {
                    faults.at(
                            BoxPath.of(Box.DATE_OF_ORIGINAL_SUBMISSION),
                            "found " + original.get() + ", expected no day before the period, " + period.get());
                }
            });

    private DateRules() {}

    static List<Rule> rules() {
        return List.of(
                PERIOD_IS_EARLIEST,
                PERIOD_NOT_AFTER_FILING,
                TRANSACTION_NOT_AFTER_FILING,
                TRANSACTION_LONG_AGO,
                DEEMED_NOT_BEFORE,
                DEEMED_SAYS_SOMETHING,
                SIGNATURE_NOT_AFTER_FILING,
                SIGNATURE_NOT_BEFORE_PERIOD,
                ORIGINAL_NOT_AFTER_FILING,
                ORIGINAL_NOT_BEFORE_PERIOD);
    }

    /** An amendment repeats the date of its original, and may not repeat the line that it is of. */
    private static void periodIsEarliest(CheckedFiling filing, Faults faults) {
        Optional<LocalDate> period = filing.filing().periodOfReport().stated();
        Optional<LocalDate> earliest = Transactions.earliest(filing);
        if (period.isEmpty() || earliest.isEmpty() || period.equals(earliest)) {
            return;
        }
        boolean left =
                filing.filing().documentType().isAmendment() && period.get().isBefore(earliest.get());
        if (!left) {
            faults.at(
                    BoxPath.of(Box.PERIOD_OF_REPORT),
                    "found " + period.get() + ", expected " + earliest.get() + ", the earliest transaction date");
        }
    }

    /** Before there were forms in XML: a slip of the pen, unless a footnote explains it. */
    static boolean isLongAgo(LocalDate day) {
        return day.isBefore(BEFORE_XML);
    }

    private static void after(Optional<LocalDate> day, CheckedFiling filing, BoxPath where, Faults faults) {
        Optional<LocalDate> last = Transactions.lastDay(filing);
        if (day.isPresent() && last.filter(day.get()::isAfter).isPresent()) {
            String what = filing.submission().filingDate().isPresent() ? "filing" : "signing";
            faults.at(where, "found " + day.get() + ", expected no day after the " + what + ", " + last.get());
        }
    }
}
