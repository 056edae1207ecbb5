package org.section16.adapters.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.domain.amount.Dollars;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.filing.TransactionFormType;
import org.section16.domain.filing.TransactionTimeliness;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.security.DirectOrIndirectOwnership;

/** How each type of value of the domain is held by a column, and back. Marks and illegible texts stay as they are. */
interface BoxValues {
    default Reported<Long> cik(Reported<Cik> box) {
        return box.map(Cik::number);
    }

    default Reported<Cik> toCik(Reported<Long> box) {
        return box.map(Cik::of);
    }

    default Reported<String> symbol(Reported<TradingSymbol> box) {
        return box.map(TradingSymbol::text);
    }

    default Reported<TradingSymbol> toSymbol(Reported<String> box) {
        return box.map(TradingSymbol::new);
    }

    default Reported<BigDecimal> quantity(Reported<Quantity> box) {
        return box.map(Quantity::count);
    }

    default Reported<Quantity> toQuantity(Reported<BigDecimal> box) {
        return box.map(Quantity::new);
    }

    default Reported<BigDecimal> dollars(Reported<Dollars> box) {
        return box.map(Dollars::amount);
    }

    default Reported<Dollars> toDollars(Reported<BigDecimal> box) {
        return box.map(Dollars::new);
    }

    default Reported<String> formType(Reported<TransactionFormType> box) {
        return box.map(TransactionFormType::toString);
    }

    default Reported<TransactionFormType> toFormType(Reported<String> box) {
        return code(box, TransactionFormType::of);
    }

    default Reported<String> code(Reported<TransactionCode> box) {
        return box.map(TransactionCode::toString);
    }

    default Reported<TransactionCode> toCode(Reported<String> box) {
        return code(box, TransactionCode::of);
    }

    default Reported<String> timeliness(Reported<TransactionTimeliness> box) {
        return box.map(TransactionTimeliness::toString);
    }

    default Reported<TransactionTimeliness> toTimeliness(Reported<String> box) {
        return code(box, TransactionTimeliness::of);
    }

    default Reported<String> acquiredDisposed(Reported<AcquiredDisposedCode> box) {
        return box.map(AcquiredDisposedCode::toString);
    }

    default Reported<AcquiredDisposedCode> toAcquiredDisposed(Reported<String> box) {
        return code(box, AcquiredDisposedCode::of);
    }

    default Reported<String> ownership(Reported<DirectOrIndirectOwnership> box) {
        return box.map(DirectOrIndirectOwnership::toString);
    }

    default Reported<DirectOrIndirectOwnership> toOwnership(Reported<String> box) {
        return code(box, DirectOrIndirectOwnership::of);
    }

    default String form(FormType form) {
        return form.toString();
    }

    default FormType toForm(String code) {
        return FormType.of(code).orElseThrow(() -> new IllegalArgumentException("no form is called " + code));
    }

    default Reported<String> accession(Optional<AccessionNumber> number) {
        return reported(number.map(AccessionNumber::dashed));
    }

    default Optional<AccessionNumber> toAccession(Reported<String> number) {
        return number.stated().map(AccessionNumber::new);
    }

    default Reported<LocalDate> date(Optional<LocalDate> date) {
        return reported(date);
    }

    default Optional<LocalDate> toDate(Reported<LocalDate> date) {
        return date.stated();
    }

    default Reported<OffsetDateTime> time(Optional<OffsetDateTime> time) {
        return reported(time);
    }

    default Optional<OffsetDateTime> toTime(Reported<OffsetDateTime> time) {
        return time.stated();
    }

    private static <T> Reported<T> reported(Optional<T> value) {
        return value.map(Reported::of).orElse(Reported.blank());
    }

    /** A code that somebody else wrote into the table is kept as what it is: illegible. */
    private static <T> Reported<T> code(Reported<String> box, Function<String, Optional<T>> codes) {
        if (box instanceof Reported.Stated<String> stated
                && codes.apply(stated.value()).isEmpty()) {
            return stated.value().isBlank()
                    ? Reported.withoutValue(List.copyOf(box.notes()))
                    : Reported.illegible(stated.value(), box.notes());
        }
        return box.map(text -> codes.apply(text).orElseThrow());
    }
}
