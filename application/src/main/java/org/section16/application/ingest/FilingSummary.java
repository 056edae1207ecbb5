package org.section16.application.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;

/**
 * A stored filing in a line.
 *
 * @param id its identity in the store
 * @param form the form
 * @param filingDate the date as of which it counts as filed, if known
 * @param periodOfReport its period, if stated
 * @param issuerCik the issuer's CIK, if stated
 * @param issuerName the issuer's name, empty if not stated
 * @param symbol the trading symbol, empty if not stated
 * @param owners the names of the owners, in the order of the document
 * @param transactions the number of transactions in both tables
 * @param holdings the number of holdings in both tables
 * @param findings the number of warnings and errors among its findings
 */
public record FilingSummary(
        SubmissionId id,
        FormType form,
        Optional<LocalDate> filingDate,
        Optional<LocalDate> periodOfReport,
        Optional<Cik> issuerCik,
        String issuerName,
        String symbol,
        List<String> owners,
        int transactions,
        int holdings,
        int findings) {

    /** Keeps its own copy of the names. */
    public FilingSummary {
        owners = List.copyOf(owners);
    }
}
