package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;

/**
 * Reads the coding of a line. The XML has an element for each part of it. Paper has one cell for the code, {@code /K}
 * for an equity swap and, on Form 5, the form that the line was due on; and on Form 4 a column V.
 */
final class CodingAssembler {
    private static final String CODE_WORDS = "a transaction code (one capital letter)";
    private static final String FORM_WORDS = "a form type (3, 4 or 5)";
    private static final String SWAP = "/K";

    /** The boxes whose marks are marks on the coding. */
    private static final List<Box> MARKED =
            List.of(Box.TRANSACTION_CODING, Box.TRANSACTION_FORM_TYPE, Box.TRANSACTION_CODE, Box.EQUITY_SWAP_INVOLVED);

    private final PartAssembler part;
    private final FormType form;

    CodingAssembler(PartAssembler part, FormType form) {
        this.part = part;
        this.form = form.original();
    }

    /** Says whether the code cell of a printed form holds nothing but the 3 of a holding that was due on a Form 3. */
    boolean marksLateHolding() {
        return isPrinted() && cell().equals("3");
    }

    TransactionCoding transaction() {
        return isPrinted()
                ? new TransactionCoding(printedFormType(), printedLetter(), printedSwap(), notes())
                : new TransactionCoding(
                        formType(),
                        part.unmarked(Box.TRANSACTION_CODE, TransactionCode::of, CODE_WORDS),
                        part.unmarked(
                                Box.EQUITY_SWAP_INVOLVED,
                                part.spelling()::flag,
                                part.spelling().flagWords()),
                        notes());
    }

    TransactionCoding holding() {
        Reported<TransactionFormType> formType = marksLateHolding()
                ? part.unmarked(Box.TRANSACTION_CODE, any -> Optional.of(TransactionFormType.FORM_3), FORM_WORDS)
                : formType();
        return new TransactionCoding(formType, Reported.blank(), Reported.blank(), notes());
    }

    /** On paper only lateness shows, on Form 5, and the marks in column V, on Form 4. */
    Reported<TransactionTimeliness> timeliness() {
        if (!isPrinted()) {
            return part.value(Box.TRANSACTION_TIMELINESS, TransactionTimeliness::of, "E (early), L (late) or nothing");
        }
        List<FootnoteId> notes = part.notes(Box.VOLUNTARILY_REPORTED);
        return suffix().equals("5") ? Reported.of(TransactionTimeliness.LATE, notes) : Reported.withoutValue(notes);
    }

    private boolean isPrinted() {
        return part.spelling() == Spelling.PRINTED;
    }

    private Reported<TransactionFormType> formType() {
        return part.unmarked(Box.TRANSACTION_FORM_TYPE, TransactionFormType::of, FORM_WORDS);
    }

    /** The code cell without the white space at which a line may break. */
    private String cell() {
        return part.rawText(Box.TRANSACTION_CODE).replaceAll("\\s", "");
    }

    /** The digit behind the code on Form 5: the form that the line was due on. */
    private String suffix() {
        String cell = cell();
        boolean suffixed = form == FormType.FORM_5 && cell.length() > 1 && (cell.endsWith("4") || cell.endsWith("5"));
        return suffixed ? cell.substring(cell.length() - 1) : "";
    }

    private String letter() {
        String letter = cell().substring(0, cell().length() - suffix().length());
        return letter.endsWith(SWAP) ? letter.substring(0, letter.length() - SWAP.length()) : letter;
    }

    private Reported<TransactionCode> printedLetter() {
        return part.unmarked(Box.TRANSACTION_CODE, any -> TransactionCode.of(letter()), CODE_WORDS);
    }

    /** A cell that holds no code says nothing about swap and form either. */
    private boolean isLegible() {
        return TransactionCode.of(letter()).isPresent();
    }

    private Reported<Boolean> printedSwap() {
        return isLegible() ? Reported.of(cell().contains(SWAP)) : Reported.blank();
    }

    /** Column V of Form 4 stands for form type 5; on Form 5 the digit behind the code says it, and none means 5. */
    private Reported<TransactionFormType> printedFormType() {
        String voluntary = part.rawText(Box.VOLUNTARILY_REPORTED);
        if (!voluntary.isEmpty()) {
            return part.unmarked(
                    Box.VOLUNTARILY_REPORTED,
                    text -> text.equals("V") ? Optional.of(TransactionFormType.FORM_5) : Optional.empty(),
                    "V or nothing");
        }
        if (!isLegible()) {
            return Reported.blank();
        }
        return Reported.of(
                form != FormType.FORM_5 || suffix().equals("4")
                        ? TransactionFormType.FORM_4
                        : TransactionFormType.FORM_5);
    }

    /** Marks on the group, beside the code, or beside one of its other parts are all marks on the coding. */
    private List<FootnoteId> notes() {
        List<FootnoteId> notes = new ArrayList<>();
        for (Box box : MARKED) {
            for (FootnoteId note : part.notes(box)) {
                notes.add(note);
            }
        }
        return notes;
    }
}
