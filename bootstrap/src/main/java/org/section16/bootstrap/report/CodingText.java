package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.Reported;

/** The coding of a line, as the printed forms have it and with what they do not print. */
final class CodingText {
    private CodingText() {}

    /** Returns such as {@code S}, {@code S/K}, {@code G, Form 5 item, early} or {@code J (1)}. */
    static String of(Line line) {
        TransactionCoding coding = line.transactionCoding();
        List<String> parts = new ArrayList<>();
        Reported<Boolean> swap = coding.equitySwapInvolved();
        String code = BoxText.of(coding.transactionCode()) + (swap.stated().orElse(false) ? "/K" : "");
        parts.add(BoxText.join(code, BoxText.marks(coding.notes())));
        parts.add(swap.stated().isPresent() || swap.isBlank() ? "" : "equity swap " + BoxText.of(swap));
        parts.add(formItem(coding));
        if (line instanceof Transaction transaction) {
            parts.add(BoxText.of(
                    transaction.transactionTimeliness(),
                    timeliness -> timeliness == TransactionTimeliness.EARLY ? "early" : "late"));
        }
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Form 4 items are the usual ones and go without saying. */
    private static String formItem(TransactionCoding coding) {
        Reported<TransactionFormType> form = coding.transactionFormType();
        boolean usual = form.notes().isEmpty()
                && form.stated().filter(TransactionFormType.FORM_4::equals).isPresent();
        return usual ? "" : BoxText.of(form, type -> "Form " + type + " item");
    }

    /** Returns what the letters behind codes mean, as far as the line has them. */
    static List<String> notations(Line line) {
        return line.transactionCoding().equitySwapInvolved().stated().orElse(false)
                ? List.of("/K =an equity swap or similar instrument is involved")
                : List.of();
    }
}
