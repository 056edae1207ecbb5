package org.section16.application.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** Recognised dates that the calendar or another date of the form speaks against. */
final class RecognitionDates {
    /** Days from the event to the signature of a Form 5, which covers a year, with time for what is late. */
    private static final int LONGEST_DELAY = 120;

    private final Filing filing;
    private final List<Finding> findings = new ArrayList<>();

    private RecognitionDates(Filing filing) {
        this.filing = filing;
    }

    static List<Finding> of(Filing filing) {
        RecognitionDates dates = new RecognitionDates(filing);
        dates.reportDates(Area.TABLE_I, filing.nonDerivativeTable());
        dates.reportDates(Area.TABLE_II, filing.derivativeTable());
        dates.reportPeriod();
        return dates.findings;
    }

    private void reportDates(Area area, List<Line> lines) {
        Optional<LocalDate> signed = filing.signatures().stream()
                .map(Signature::signatureDate)
                .flatMap(date -> date.stated().stream())
                .max(LocalDate::compareTo);
        for (int number = 1; number <= lines.size(); number++) {
            if (lines.get(number - 1) instanceof Transaction transaction) {
                BoxPath path = new BoxPath(area, number, Box.TRANSACTION_DATE);
                transaction.transactionDate().stated().ifPresent(date -> reportDate(path, date, signed));
            }
        }
    }

    private void reportDate(BoxPath path, LocalDate date, Optional<LocalDate> signed) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            misread(
                    path,
                    date + " was recognised, a " + (date.getDayOfWeek() == DayOfWeek.SUNDAY ? "Sun" : "Satur") + "day");
        }
        if (signed.filter(date::isAfter).isPresent()) {
            misread(path, date + " was recognised, after the signature of " + signed.get());
        }
        Optional<LocalDate> period = filing.periodOfReport().stated();
        if (isForm4() && period.filter(date::isBefore).isPresent()) {
            misread(path, date + " was recognised, before the earliest transaction of " + period.get());
        }
        if (period.filter(day -> date.isAfter(day.plusYears(1))).isPresent()) {
            misread(path, date + " was recognised, more than a year after " + period.get());
        }
    }

    /** Box 3 of Form 4 has the date of the earliest transaction, and nobody signs before. */
    private void reportPeriod() {
        Optional<LocalDate> period = filing.periodOfReport().stated();
        if (period.isEmpty()) {
            return;
        }
        boolean traded = Stream.concat(filing.nonDerivativeTable().stream(), filing.derivativeTable().stream())
                .filter(Transaction.class::isInstance)
                .map(Transaction.class::cast)
                .anyMatch(line -> line.transactionDate().stated().equals(period));
        if (isForm4() && !traded) {
            misread(BoxPath.of(Box.PERIOD_OF_REPORT), period.get() + " was recognised, a day without a transaction");
        }
        for (int number = 1; number <= filing.signatures().size(); number++) {
            Optional<LocalDate> signed =
                    filing.signatures().get(number - 1).signatureDate().stated();
            if (signed.filter(day -> day.isBefore(period.get())
                            || day.isAfter(period.get().plusDays(LONGEST_DELAY)))
                    .isPresent()) {
                String what = "it was recognised as signed on " + signed.get() + ", for " + period.get();
                misread(BoxPath.of(Box.PERIOD_OF_REPORT), what);
                misread(new BoxPath(Area.SIGNATURE, number, Box.SIGNATURE_DATE), what);
            }
        }
    }

    private boolean isForm4() {
        return filing.documentType().original() == FormType.FORM_4;
    }

    private void misread(BoxPath path, String what) {
        findings.add(ReadingRules.misread(path, what));
    }
}
