package org.section16.application.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;

/**
 * Which filings to list. An empty condition admits all.
 *
 * @param issuer the issuer's CIK
 * @param owner the CIK of one of the owners
 * @param symbol the trading symbol as filed, whatever its case
 * @param form the form
 * @param code a code that at least one transaction has
 * @param fromInclusive the first period of report
 * @param toInclusive the last period of report
 * @param limit the largest number of filings to list, 1 or more
 * @param offset how many to leave out at the beginning, 0 or more
 */
public record FilingQuery(
        Optional<Cik> issuer,
        Optional<Cik> owner,
        Optional<String> symbol,
        Optional<FormType> form,
        Optional<TransactionCode> code,
        Optional<LocalDate> fromInclusive,
        Optional<LocalDate> toInclusive,
        int limit,
        int offset) {

    /** How many filings are listed unless more are asked for. */
    public static final int USUAL_LIMIT = 100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the limit is below 1 or the offset below 0
     */
    public FilingQuery {
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("no page: limit " + limit + ", offset " + offset);
        }
    }

    /**
     * Obtains the query without conditions.
     *
     * @return the first {@link #USUAL_LIMIT} of all filings
     */
    public static FilingQuery all() {
        return new FilingQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                USUAL_LIMIT,
                0);
    }
}
