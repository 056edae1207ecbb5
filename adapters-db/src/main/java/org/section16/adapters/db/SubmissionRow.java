package org.section16.adapters.db;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.section16.domain.form.Reported;

/** A row of the table {@code submission}: the boxes that a filing has once, each as its column holds it. */
record SubmissionRow(
        Reported<String> accessionNumber,
        Reported<LocalDate> filingDate,
        Reported<OffsetDateTime> acceptanceDateTime,
        Reported<String> schemaVersion,
        String documentType,
        Reported<LocalDate> periodOfReport,
        Reported<LocalDate> dateOfOriginalSubmission,
        Reported<Boolean> noSecuritiesOwned,
        Reported<Boolean> notSubjectToSection16,
        Reported<Boolean> form3HoldingsReported,
        Reported<Boolean> form4TransactionsReported,
        Reported<Boolean> aff10b5One,
        Reported<Long> issuerCik,
        Reported<String> issuerName,
        Reported<String> issuerTradingSymbol,
        Reported<String> issuerForeignTradingSymbol,
        Reported<String> remarks) {}
