package org.section16.application.writing;

import java.util.List;
import java.util.Map;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/** Gives footnotes other names, where they stand and wherever a line refers to them. */
record FootnoteRenaming(Map<FootnoteId, FootnoteId> names) {
    Footnote footnote(Footnote footnote) {
        return new Footnote(footnote.id().map(this::renamed), footnote.text());
    }

    List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private Line line(Line line) {
        if (line instanceof Transaction transaction) {
            return new Transaction(
                    box(transaction.securityTitle()),
                    transaction.derivativeTerms().map(this::terms),
                    box(transaction.transactionDate()),
                    box(transaction.deemedExecutionDate()),
                    coding(transaction.transactionCoding()),
                    box(transaction.transactionTimeliness()),
                    amounts(transaction.transactionAmounts()),
                    owned(transaction.postTransactionAmounts()),
                    nature(transaction.ownershipNature()));
        }
        return new Holding(
                box(line.securityTitle()),
                line.derivativeTerms().map(this::terms),
                coding(line.transactionCoding()),
                owned(line.postTransactionAmounts()),
                nature(line.ownershipNature()));
    }

    private DerivativeTerms terms(DerivativeTerms terms) {
        UnderlyingSecurity underlying = terms.underlyingSecurity();
        return new DerivativeTerms(
                box(terms.conversionOrExercisePrice()),
                box(terms.exerciseDate()),
                box(terms.expirationDate()),
                new UnderlyingSecurity(
                        box(underlying.underlyingSecurityTitle()),
                        box(underlying.underlyingSecurityShares()),
                        box(underlying.underlyingSecurityValue())));
    }

    private TransactionCoding coding(TransactionCoding coding) {
        return new TransactionCoding(
                box(coding.transactionFormType()),
                box(coding.transactionCode()),
                box(coding.equitySwapInvolved()),
                marks(coding.notes()));
    }

    private TransactionAmounts amounts(TransactionAmounts amounts) {
        return new TransactionAmounts(
                box(amounts.transactionShares()),
                box(amounts.transactionTotalValue()),
                box(amounts.transactionPricePerShare()),
                box(amounts.transactionAcquiredDisposedCode()));
    }

    private PostTransactionAmounts owned(PostTransactionAmounts amounts) {
        return new PostTransactionAmounts(
                box(amounts.sharesOwnedFollowingTransaction()), box(amounts.valueOwnedFollowingTransaction()));
    }

    private OwnershipNature nature(OwnershipNature nature) {
        return new OwnershipNature(box(nature.directOrIndirectOwnership()), box(nature.natureOfOwnership()));
    }

    private <T> Reported<T> box(Reported<T> content) {
        if (content.notes().isEmpty()) {
            return content;
        }
        List<FootnoteId> marks = marks(content.notes());
        if (content instanceof Reported.Illegible<T> illegible) {
            return Reported.illegible(illegible.text(), marks);
        }
        return content.stated().map(value -> Reported.of(value, marks)).orElseGet(() -> Reported.withoutValue(marks));
    }

    private List<FootnoteId> marks(List<FootnoteId> marks) {
        return marks.stream().map(this::renamed).toList();
    }

    private FootnoteId renamed(FootnoteId mark) {
        return names.getOrDefault(mark, mark);
    }
}
