package org.section16.adapters.tables.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.section16.domain.amount.Dollars;
import org.section16.domain.deadline.Deadline;
import org.section16.domain.deadline.LineTimeliness;
import org.section16.domain.deadline.Timeliness;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/**
 * A transaction with one of the owners who report it.
 *
 * @param row the line
 * @param ownerNumber the number of the owner on the form, from 1; 0 if the form has none
 * @param owner the owner
 * @param timeliness whether the line was reported in time
 */
record Trade(LineRow row, long ownerNumber, Optional<ReportingOwner> owner, Optional<LineTimeliness> timeliness) {
    <T> Reported<T> owner(Function<ReportingOwner, Reported<T>> box) {
        return owner.map(box).orElse(Reported.blank());
    }

    Reported<Boolean> is(Function<Relationship, Reported<Boolean>> box) {
        return owner(each -> box.apply(each.relationship()));
    }

    TransactionAmounts amounts() {
        return ((Transaction) row.line()).transactionAmounts();
    }

    /** The total value that the form states, else shares times price; nothing if one of them is not stated. */
    Reported<BigDecimal> value() {
        TransactionAmounts amounts = amounts();
        Optional<BigDecimal> price = amounts.transactionPricePerShare().stated().map(Dollars::amount);
        Optional<BigDecimal> product = amounts.transactionShares()
                .stated()
                .flatMap(shares -> price.map(each -> shares.count().multiply(each)));
        return Cells.of(amounts.transactionTotalValue()
                .stated()
                .map(Dollars::amount)
                .or(() -> product)
                .map(BigDecimal::stripTrailingZeros));
    }

    Reported<String> meaning() {
        return Cells.of(
                row.line().transactionCoding().transactionCode().stated().map(TransactionCode::meaning));
    }

    Reported<String> lateness() {
        return Cells.of(timeliness.map(line -> switch (line.timeliness().state()) {
            case ON_TIME -> "on time";
            case EARLY_VOLUNTARY -> "early";
            case EXCUSED -> "excused";
            case NOT_ASSESSABLE -> "unknown";
            case LATE_UNLESS_DEEMED -> "late unless deemed executed later";
            case LATE -> "late";
        }));
    }

    Reported<Long> businessDaysLate() {
        return Cells.of(timeliness.flatMap(line -> {
            if (line.timeliness() instanceof Timeliness.Late late) {
                return Optional.of(late.businessDays());
            }
            return line.timeliness() instanceof Timeliness.LateUnlessDeemed late
                    ? Optional.of(late.businessDays())
                    : Optional.empty();
        }));
    }

    Reported<LocalDate> dueOn() {
        return Cells.of(timeliness.flatMap(LineTimeliness::deadline).map(Deadline::dueOn));
    }

    /** What the check box says of plans under Rule 10b5-1(c); forms from before April 2023 have none. */
    Reported<String> plan() {
        return Reported.of(Cells.declared(row.filing())
                .aff10b5One()
                .stated()
                .map(checked -> checked ? "yes" : "no")
                .orElse("not stated"));
    }
}
