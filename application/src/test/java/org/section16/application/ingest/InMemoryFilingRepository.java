package org.section16.application.ingest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;

/** A store for tests, and the plainest reading of what a store does. */
public final class InMemoryFilingRepository implements FilingRepository {
    private final Map<SubmissionId, StoredFiling> filings = new ConcurrentHashMap<>();

    @Override
    public synchronized void change(
            Collection<SubmissionId> ids, Function<Map<SubmissionId, StoredFiling>, List<StoredFiling>> change) {
        Map<SubmissionId, StoredFiling> stored = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(filing -> stored.put(id, filing)));
        change.apply(stored).forEach(filing -> filings.put(filing.id(), filing));
    }

    @Override
    public Optional<StoredFiling> find(SubmissionId id) {
        return Optional.ofNullable(filings.get(id));
    }

    @Override
    public List<StoredForm> readFrom(String sha256) {
        return filings.values().stream()
                .flatMap(filing -> filing.sources().stream()
                        .filter(source -> source.sha256().equals(sha256))
                        .map(source -> new StoredForm(filing.id(), source.form())))
                .sorted(Comparator.comparing(
                                (StoredForm stored) -> stored.form().number())
                        .thenComparing(StoredForm::id))
                .toList();
    }

    @Override
    public List<SubmissionId> idsBeginningWith(String beginning, int limit) {
        return filings.keySet().stream()
                .filter(id -> id.text().startsWith(beginning))
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<FilingSummary> search(FilingQuery query, FilingOrder order) {
        return filings.values().stream()
                .filter(stored -> admits(query, stored.submission().filing()))
                .sorted(comparator(order).thenComparing(StoredFiling::id))
                .skip(query.offset())
                .limit(query.limit())
                .map(InMemoryFilingRepository::summary)
                .toList();
    }

    @Override
    public void forEach(FilingQuery query, Consumer<StoredSubmission> consumer) {
        filings.values().stream()
                .filter(stored -> admits(query, stored.submission().filing()))
                .sorted(Comparator.comparing(StoredFiling::id))
                .skip(query.offset())
                .limit(query.limit())
                .map(stored -> new StoredSubmission(stored.id(), stored.submission()))
                .forEach(consumer);
    }

    private static boolean admits(FilingQuery query, Filing filing) {
        Optional<LocalDate> period = filing.periodOfReport().stated();
        return met(query.issuer(), cik -> filing.issuer().issuerCik().stated().equals(Optional.of(cik)))
                && met(query.owner(), cik -> isOwner(filing, cik))
                && met(query.symbol(), symbol -> hasSymbol(filing, symbol))
                && met(query.form(), filing.documentType()::equals)
                && met(query.code(), code -> hasCode(filing, code))
                && met(query.fromInclusive(), day -> period.filter(day::isAfter).isEmpty() && period.isPresent())
                && met(query.toInclusive(), day -> period.filter(day::isBefore).isEmpty() && period.isPresent());
    }

    private static <T> boolean met(Optional<T> condition, Predicate<T> test) {
        return condition.map(test::test).orElse(true);
    }

    private static boolean isOwner(Filing filing, Cik cik) {
        return filing.reportingOwners().stream()
                .anyMatch(owner -> owner.rptOwnerCik().stated().equals(Optional.of(cik)));
    }

    private static boolean hasSymbol(Filing filing, String symbol) {
        return filing.issuer()
                .issuerTradingSymbol()
                .stated()
                .map(TradingSymbol::text)
                .filter(text -> text.toUpperCase(Locale.ROOT).equals(symbol.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean hasCode(Filing filing, TransactionCode code) {
        return filing.lines()
                .filter(Transaction.class::isInstance)
                .anyMatch(line ->
                        line.transactionCoding().transactionCode().stated().equals(Optional.of(code)));
    }

    private static Comparator<StoredFiling> comparator(FilingOrder order) {
        return switch (order.key()) {
            case FILED -> comparing(InMemoryFilingRepository::date, !order.reversed());
            case PERIOD ->
                comparing(
                        stored -> stored.submission().filing().periodOfReport().stated(), !order.reversed());
            case ISSUER ->
                comparing(
                        stored -> stored.submission()
                                .filing()
                                .issuer()
                                .issuerName()
                                .stated(),
                        order.reversed());
        };
    }

    private static <T extends Comparable<? super T>> Comparator<StoredFiling> comparing(
            Function<StoredFiling, Optional<T>> key, boolean descending) {
        Comparator<T> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(stored -> key.apply(stored).orElse(null), Comparator.nullsLast(direction));
    }

    private static Optional<LocalDate> date(StoredFiling stored) {
        return stored.submission()
                .filingDate()
                .or(() -> stored.submission().filing().periodOfReport().stated());
    }

    private static FilingSummary summary(StoredFiling stored) {
        Filing filing = stored.submission().filing();
        return new FilingSummary(
                stored.id(),
                filing.documentType(),
                stored.submission().filingDate(),
                filing.periodOfReport().stated(),
                filing.issuer().issuerCik().stated(),
                filing.issuer().issuerName().stated().orElse(""),
                filing.issuer()
                        .issuerTradingSymbol()
                        .stated()
                        .map(TradingSymbol::text)
                        .orElse(""),
                filing.reportingOwners().stream()
                        .map(owner -> owner.rptOwnerName().stated().orElse(""))
                        .toList(),
                (int) filing.lines().filter(Transaction.class::isInstance).count(),
                (int) filing.lines().filter(Holding.class::isInstance).count(),
                (int) stored.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .count());
    }
}
