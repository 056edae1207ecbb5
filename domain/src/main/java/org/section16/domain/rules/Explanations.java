package org.section16.domain.rules;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;

/** What filers explain in footnotes and remarks. */
final class Explanations {
    private Explanations() {}

    /** Returns the marks on all boxes of a line, in the order of the boxes. */
    static List<FootnoteId> marks(Line line) {
        List<FootnoteId> marks = new ArrayList<>(line.securityTitle().notes());
        line.derivativeTerms().ifPresent(terms -> addTerms(terms, marks));
        marks.addAll(line.transactionCoding().notes());
        if (line instanceof Transaction transaction) {
            addTransaction(transaction, marks);
        }
        marks.addAll(
                line.postTransactionAmounts().sharesOwnedFollowingTransaction().notes());
        marks.addAll(
                line.postTransactionAmounts().valueOwnedFollowingTransaction().notes());
        marks.addAll(line.ownershipNature().directOrIndirectOwnership().notes());
        marks.addAll(line.ownershipNature().natureOfOwnership().notes());
        return marks;
    }

    private static void addTerms(DerivativeTerms terms, List<FootnoteId> marks) {
        marks.addAll(terms.conversionOrExercisePrice().notes());
        marks.addAll(terms.exerciseDate().notes());
        marks.addAll(terms.expirationDate().notes());
        marks.addAll(terms.underlyingSecurity().underlyingSecurityTitle().notes());
        marks.addAll(terms.underlyingSecurity().underlyingSecurityShares().notes());
        marks.addAll(terms.underlyingSecurity().underlyingSecurityValue().notes());
    }

    private static void addTransaction(Transaction line, List<FootnoteId> marks) {
        marks.addAll(line.transactionDate().notes());
        marks.addAll(line.deemedExecutionDate().notes());
        marks.addAll(line.transactionTimeliness().notes());
        TransactionAmounts amounts = line.transactionAmounts();
        marks.addAll(amounts.transactionShares().notes());
        marks.addAll(amounts.transactionTotalValue().notes());
        marks.addAll(amounts.transactionPricePerShare().notes());
        marks.addAll(amounts.transactionAcquiredDisposedCode().notes());
        marks.addAll(line.transactionCoding().transactionFormType().notes());
        marks.addAll(line.transactionCoding().transactionCode().notes());
        marks.addAll(line.transactionCoding().equitySwapInvolved().notes());
    }

    /** Says whether a line bears a mark, or the form has remarks, which may be about it. */
    static boolean isExplained(CheckedFiling filing, Line line) {
        return hasRemarks(filing) || !marks(line).isEmpty();
    }

    static boolean hasRemarks(CheckedFiling filing) {
        return !Boxes.lacksText(filing.filing().remarks());
    }

    /** Returns all footnotes and the remarks as one text. */
    static String all(CheckedFiling filing) {
        StringBuilder text = new StringBuilder();
        for (Footnote footnote : filing.filing().footnotes()) {
            text.append(footnote.text().text()).append('\n');
        }
        Reported<String> remarks = filing.filing().remarks();
        return text.append(remarks.text()).toString();
    }
}
