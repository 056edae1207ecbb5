package org.section16.application.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.DirectOrIndirectOwnership;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/** Makes a transaction or a holding of one line of a draft. */
final class LineAssembler {
    /** The boxes of a transaction that a holding does not have. */
    private static final Set<Box> TRANSACTION_ONLY = EnumSet.of(
            Box.TRANSACTION_DATE,
            Box.DEEMED_EXECUTION_DATE,
            Box.TRANSACTION_CODE,
            Box.EQUITY_SWAP_INVOLVED,
            Box.VOLUNTARILY_REPORTED,
            Box.TRANSACTION_TIMELINESS,
            Box.TRANSACTION_SHARES,
            Box.TRANSACTION_TOTAL_VALUE,
            Box.TRANSACTION_PRICE_PER_SHARE,
            Box.TRANSACTION_ACQUIRED_DISPOSED_CODE);

    private final PartAssembler part;
    private final CodingAssembler coding;

    private LineAssembler(PartAssembler part, FormType form) {
        this.part = part;
        this.coding = new CodingAssembler(part, form);
    }

    static Line assemble(PartAssembler part, FormType form) {
        LineAssembler line = new LineAssembler(part, form);
        LineKind kind = line.kind();
        Line assembled = switch (kind) {
            case TRANSACTION -> line.transaction();
            case HOLDING -> line.holding();
        };
        part.reportUnread((part.spelling() == Spelling.PRINTED ? "a printed " : "an electronic ") + kind);
        return assembled;
    }

    private LineKind kind() {
        return part.part()
                .kind()
                .orElseGet(() -> TRANSACTION_ONLY.stream().anyMatch(this::showsTransaction)
                        ? LineKind.TRANSACTION
                        : LineKind.HOLDING);
    }

    /** A holding, too, can have something in the code column of a printed Form 5: the 3 of a late Form 3 holding. */
    private boolean showsTransaction(Box box) {
        return part.has(box) && !(box == Box.TRANSACTION_CODE && coding.marksLateHolding());
    }

    private Transaction transaction() {
        return new Transaction(
                part.text(Box.SECURITY_TITLE),
                terms(),
                part.date(Box.TRANSACTION_DATE),
                part.date(Box.DEEMED_EXECUTION_DATE),
                coding.transaction(),
                coding.timeliness(),
                amounts(),
                postTransactionAmounts(),
                nature());
    }

    private Holding holding() {
        return new Holding(
                part.text(Box.SECURITY_TITLE), terms(), coding.holding(), postTransactionAmounts(), nature());
    }

    private TransactionAmounts amounts() {
        return new TransactionAmounts(
                number(Box.TRANSACTION_SHARES),
                value(Box.TRANSACTION_SHARES, Box.TRANSACTION_TOTAL_VALUE),
                part.dollars(Box.TRANSACTION_PRICE_PER_SHARE),
                part.value(
                        Box.TRANSACTION_ACQUIRED_DISPOSED_CODE,
                        AcquiredDisposedCode::of,
                        "A (acquired) or D (disposed of)"));
    }

    private PostTransactionAmounts postTransactionAmounts() {
        return new PostTransactionAmounts(
                number(Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
                value(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, Box.VALUE_OWNED_FOLLOWING_TRANSACTION));
    }

    private OwnershipNature nature() {
        return new OwnershipNature(
                part.value(
                        Box.DIRECT_OR_INDIRECT_OWNERSHIP, DirectOrIndirectOwnership::of, "D (direct) or I (indirect)"),
                part.text(Box.NATURE_OF_OWNERSHIP));
    }

    private Optional<DerivativeTerms> terms() {
        if (part.part().area() != Area.TABLE_II) {
            return Optional.empty();
        }
        return Optional.of(new DerivativeTerms(
                part.dollars(Box.CONVERSION_OR_EXERCISE_PRICE),
                part.date(Box.EXERCISE_DATE),
                part.date(Box.EXPIRATION_DATE),
                new UnderlyingSecurity(
                        part.text(Box.UNDERLYING_SECURITY_TITLE),
                        number(Box.UNDERLYING_SECURITY_SHARES),
                        value(Box.UNDERLYING_SECURITY_SHARES, Box.UNDERLYING_SECURITY_VALUE))));
    }

    private Reported<Quantity> number(Box box) {
        return isPrintedValue(box) ? Reported.blank() : part.quantity(box);
    }

    private Reported<Dollars> value(Box number, Box value) {
        return part.dollars(isPrintedValue(number) ? number : value);
    }

    /** The printed form has one cell for a number or a value; the dollar sign tells which. */
    private boolean isPrintedValue(Box number) {
        return part.spelling() == Spelling.PRINTED && part.rawText(number).startsWith("$");
    }
}
