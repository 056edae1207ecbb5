package org.section16.bootstrap.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.application.ingest.FilingQuery;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;
import picocli.CommandLine.Option;

/** Which stored filings a command is about. */
final class FilterOptions {
    @Option(names = "--issuer", paramLabel = "CIK", description = "Filings about this issuer.")
    private Optional<Cik> issuer = Optional.empty();

    @Option(names = "--owner", paramLabel = "CIK", description = "Filings of this reporting owner.")
    private Optional<Cik> owner = Optional.empty();

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "Filings with this trading symbol.")
    private Optional<String> symbol = Optional.empty();

    @Option(names = "--form", paramLabel = "FORM", description = "Filings on this form: 3, 3/A, 4, 4/A, 5 or 5/A.")
    private Optional<FormType> form = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Filings with a transaction of this code.")
    private Optional<TransactionCode> code = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "First period of report (YYYY-MM-DD).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last period of report (YYYY-MM-DD).")
    private Optional<LocalDate> to = Optional.empty();

    /** Returns the query for a page of these filings. */
    FilingQuery query(int limit, int offset) {
        return new FilingQuery(issuer, owner, symbol, form, code, from, to, limit, offset);
    }
}
