package org.section16.domain.filing;

import java.util.List;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * How a line is coded (Form 4, Table I, column 3). A transaction has all of it; a holding only on Form 5, where form
 * type 3 marks a holding that was due on a Form 3.
 *
 * @param transactionFormType the form that the line belongs on
 * @param transactionCode what kind of transaction it is
 * @param equitySwapInvolved whether an equity swap or similar instrument is involved, printed as {@code /K}
 * @param notes footnote marks on the coding as a whole, in the order of the document; often none
 */
public record TransactionCoding(
        Reported<TransactionFormType> transactionFormType,
        Reported<TransactionCode> transactionCode,
        Reported<Boolean> equitySwapInvolved,
        List<FootnoteId> notes) {

    private static final TransactionCoding NOT_GIVEN =
            new TransactionCoding(Reported.blank(), Reported.blank(), Reported.blank(), List.of());

    /** Keeps its own copy of the marks. */
    public TransactionCoding {
        notes = List.copyOf(notes);
    }

    /**
     * Obtains the coding of a line that has none.
     *
     * @return a coding whose boxes are all blank
     */
    public static TransactionCoding notGiven() {
        return NOT_GIVEN;
    }

    /**
     * Obtains the coding of a transaction that Form 4 is for, without an equity swap.
     *
     * @param code what kind of transaction it is
     * @return the coding
     */
    public static TransactionCoding of(TransactionCode code) {
        return new TransactionCoding(
                Reported.of(TransactionFormType.FORM_4), Reported.of(code), Reported.of(false), List.of());
    }
}
