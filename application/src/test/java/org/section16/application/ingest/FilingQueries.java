package org.section16.application.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;

/** Queries for tests, which name only the conditions that a test is about. */
public final class FilingQueries {
    private Optional<Cik> issuer = Optional.empty();
    private Optional<Cik> owner = Optional.empty();
    private Optional<String> symbol = Optional.empty();
    private Optional<FormType> form = Optional.empty();
    private Optional<TransactionCode> code = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private int limit = FilingQuery.USUAL_LIMIT;
    private int offset;

    private FilingQueries() {}

    /** Begins with all filings. */
    public static FilingQueries all() {
        return new FilingQueries();
    }

    public FilingQueries issuer(long cik) {
        issuer = Optional.of(Cik.of(cik));
        return this;
    }

    public FilingQueries owner(long cik) {
        owner = Optional.of(Cik.of(cik));
        return this;
    }

    public FilingQueries symbol(String text) {
        symbol = Optional.of(text);
        return this;
    }

    public FilingQueries form(FormType wanted) {
        form = Optional.of(wanted);
        return this;
    }

    public FilingQueries code(TransactionCode wanted) {
        code = Optional.of(wanted);
        return this;
    }

    public FilingQueries from(LocalDate day) {
        from = Optional.of(day);
        return this;
    }

    public FilingQueries to(LocalDate day) {
        to = Optional.of(day);
        return this;
    }

    public FilingQueries page(int most, int leftOut) {
        limit = most;
        offset = leftOut;
        return this;
    }

    public FilingQuery query() {
        return new FilingQuery(issuer, owner, symbol, form, code, from, to, limit, offset);
    }
}
