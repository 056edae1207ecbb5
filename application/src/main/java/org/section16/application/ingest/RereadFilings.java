package org.section16.application.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.RereadReport.Changed;
import org.section16.application.ingest.RereadReport.Outcome;
import org.section16.application.ingest.RereadReport.Same;
import org.section16.application.ingest.RereadReport.Unreadable;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.FilingDifferences;

/**
 * Use case: reads the documents of stored filings again, as after an upgrade, and stores what is read differently now.
 * What only the delivery told, such as the filing date, and what the user supplied stays. A filing of which one document
 * cannot be read any more stays as it is.
 */
public final class RereadFilings {
    private static final int PORTION = 250;
    private static final long MOST_BYTES = 4L << 20;

    /** What a stored filing with its documents weighs, for want of knowing before it is loaded. */
    private static final int WEIGHT = 256 << 10;

    private final FilingRepository repository;
    private final ReadFilings readings;
    private final Intake intake;
    private final int threads;

    /** A filing as it was found, and what came of reading it. */
    private record Attempt(Optional<StoredFiling> before, Optional<StoredFiling> after, Outcome outcome) {
        long size() {
            return after.map(filing -> filing.sources().stream()
                            .mapToLong(source -> source.content().size())
                            .sum())
                    .orElse(0L);
        }
    }

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     * @param readings how documents are read
     * @param check the rules whose findings are stored with the filings
     * @param clock the clock that says when
     * @param threads how many filings are read at once, at least 1
     */
    public RereadFilings(
            FilingRepository repository, ReadFilings readings, CheckFilings check, Clock clock, int threads) {
        this.repository = repository;
        this.readings = readings;
        this.intake = new Intake(check, clock);
        this.threads = threads;
    }

    /**
     * Reads filings again, in the order of their identities.
     *
     * @param query which ones
     * @param progress told what became of each filing, as soon as that is certain
     * @return the counts
     */
    public RereadReport reread(FilingQuery query, Consumer<Outcome> progress) {
        RereadReport.Count count = new RereadReport.Count();
        List<SubmissionId> portion = new ArrayList<>();
        repository.forEach(query, stored -> {
            portion.add(stored.id());
            if (portion.size() == PORTION) {
                reread(portion, count.and(progress));
                portion.clear();
            }
        });
        reread(portion, count.and(progress));
        return count.report();
    }

    private void reread(List<SubmissionId> ids, Consumer<Outcome> progress) {
        List<Attempt> pending = new ArrayList<>();
        long bytes = 0;
        try (OrderedWork<?, Attempt> attempts =
                OrderedWork.start(List.copyOf(ids).iterator(), id -> WEIGHT, this::attempt, threads)) {
            while (attempts.hasNext()) {
                Attempt attempt = attempts.next();
                pending.add(attempt);
                bytes += attempt.size();
                if (bytes >= MOST_BYTES) {
                    store(pending, progress);
                    bytes = 0;
                }
            }
        }
        store(pending, progress);
    }

    private void store(List<Attempt> attempts, Consumer<Outcome> progress) {
        Map<SubmissionId, Attempt> changed = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.after().isPresent())
                .forEach(attempt -> changed.put(attempt.outcome().id(), attempt));
        if (!changed.isEmpty()) {
            repository.change(
                    changed.keySet(),
                    stored -> stored.values().stream()
                            .flatMap(now -> changed(now, changed).stream())
                            .toList());
        }
        attempts.forEach(attempt -> progress.accept(attempt.outcome()));
        attempts.clear();
    }

    /** What another program changed meanwhile is read once more. */
    private Optional<StoredFiling> changed(StoredFiling now, Map<SubmissionId, Attempt> changed) {
        Attempt attempt = changed.get(now.id());
        if (attempt == null || attempt.before().filter(now::saysTheSameAs).isEmpty()) {
            return attempt(now).after();
        }
        return attempt.after();
    }

    private Attempt attempt(SubmissionId id) {
        return repository
                .find(id)
                .map(this::attempt)
                .orElseGet(() -> new Attempt(Optional.empty(), Optional.empty(), new Same(id)));
    }

    private Attempt attempt(StoredFiling before) {
        Optional<StoredFiling> after = Optional.empty();
        for (int index = before.sources().size() - 1; index >= 0; index--) {
            Source source = before.sources().get(index);
            try {
                StoredFiling read = read(before, source);
                after = Optional.of(after.map(older -> older.joinedBy(read)).orElse(read));
            } catch (UnreadableDocumentException e) {
                return new Attempt(
                        Optional.of(before), Optional.empty(), new Unreadable(before.id(), source.name(), e));
            }
        }
        return after.filter(filing -> !filing.saysTheSameAs(before))
                .map(filing -> new Attempt(
                        Optional.of(before),
                        Optional.of(filing),
                        new Changed(
                                before.id(),
                                FilingDifferences.between(
                                        before.submission().filing(),
                                        filing.submission().filing()))))
                .orElseGet(() -> new Attempt(Optional.of(before), Optional.empty(), new Same(before.id())));
    }

    private StoredFiling read(StoredFiling before, Source source) throws UnreadableDocumentException {
        Delivery delivery = Delivery.of(before);
        SourceDocument document = new SourceDocument(source.name(), source.content(), delivery.receipt());
        Reading reading =
                delivery.supplyTo(readings.read(document, source.form().number()));
        return intake.filing(before.id(), reading, document);
    }
}
