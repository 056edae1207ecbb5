package org.section16.application.ingest;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.Batch.Known;
import org.section16.application.ingest.Batch.Prepared;
import org.section16.application.ingest.Batch.ToStore;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.Attempt;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Attempt.Refused;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.BulkReading.Loaded;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.check.Profile;
import org.section16.domain.rules.OwnershipRules;

/**
 * Use case: reads documents and stores their filings, each whole or not at all. A document that cannot be read is
 * reported and costs the others nothing.
 */
public final class IngestFilings {
    private final BulkReading readings;
    private final FilingRepository repository;
    private final Intake intake;
    private final Clock clock;

    /**
     * Makes the use case, with the rules of the library under the profile for archives.
     *
     * @param readings how documents are read, and on how many threads
     * @param repository where filings are stored
     * @param clock the clock that says when
     */
    public IngestFilings(BulkReading readings, FilingRepository repository, Clock clock) {
        this(readings, repository, new CheckFilings(OwnershipRules.book().under(Profile.AS_FILED)), clock);
    }

    /**
     * Makes the use case.
     *
     * @param readings how documents are read, and on how many threads
     * @param repository where filings are stored
     * @param check the rules whose findings are stored with the filings
     * @param clock the clock that says when
     */
    public IngestFilings(BulkReading readings, FilingRepository repository, CheckFilings check, Clock clock) {
        this.readings = readings;
        this.repository = repository;
        this.intake = new Intake(check, clock);
        this.clock = clock;
    }

    /**
     * Ingests documents: reads them on several threads and stores their filings on this one, in order.
     *
     * @param documents the documents
     * @param progress told what became of each document, as soon as that is certain
     * @return the counts
     */
    public IngestReport ingest(Stream<PendingDocument> documents, Consumer<Outcome> progress) {
        return ingest(documents, this::prepare, progress);
    }

    /**
     * Ingests documents, but does not read those again that are in the store, as after an interruption. They count as
     * stored before, even if they would read differently now.
     *
     * @param documents the documents
     * @param progress told what became of each document, as soon as that is certain
     * @return the counts
     */
    public IngestReport resume(Stream<PendingDocument> documents, Consumer<Outcome> progress) {
        return ingest(documents, this::prepareUnlessStored, progress);
    }

    private IngestReport ingest(
            Stream<PendingDocument> documents,
            BiFunction<PendingDocument, Loaded, List<Prepared>> preparation,
            Consumer<Outcome> progress) {
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        int rejected = 0;
        try (OrderedWork<?, List<Prepared>> prepared =
                readings.start(documents.iterator(), Function.identity(), preparation)) {
            while (prepared.hasNext()) {
                for (Outcome outcome : batch(prepared).store(repository)) {
                    if (outcome instanceof Stored stored) {
                        effects.merge(stored.effect(), 1, Integer::sum);
                    } else {
                        rejected++;
                    }
                    progress.accept(outcome);
                }
            }
        }
        return new IngestReport(
                effects.getOrDefault(Effect.STORED, 0),
                effects.getOrDefault(Effect.JOINED, 0),
                effects.getOrDefault(Effect.REREAD, 0),
                effects.getOrDefault(Effect.UNCHANGED, 0),
                rejected);
    }

    private List<Prepared> prepareUnlessStored(PendingDocument pending, Loaded loaded) {
        List<StoredForm> stored = loaded.document()
                .map(document -> repository.readFrom(document.content().sha256()))
                .orElse(List.of());
        Map<FormNumber, StoredForm> forms = new LinkedHashMap<>();
        stored.forEach(each -> forms.putIfAbsent(each.form(), each));
        // A form that could not be read is tried again with its document.
        if (stored.isEmpty() || forms.size() < stored.get(0).form().of()) {
            return prepare(pending, loaded);
        }
        return forms.values().stream()
                .<Prepared>map(each ->
                        new Known(new Stored(each.form().name(pending.name()), each.id(), Effect.UNCHANGED, List.of())))
                .toList();
    }

    private List<Prepared> prepare(PendingDocument pending, Loaded loaded) {
        return loaded.read().stream()
                .map(attempt -> prepare(pending.name(), loaded, attempt))
                .toList();
    }

    private Prepared prepare(String document, Loaded loaded, Attempt attempt) {
        String name = attempt.form().name(document);
        if (attempt instanceof Read read) {
            SubmissionId id = SubmissionId.of(read.reading(), read.document());
            return new ToStore(name, intake.filing(id, read.reading(), read.document()));
        }
        return new Known(new Rejected(
                name, ((Refused) attempt).reason(), document, loaded.document().map(SourceDocument::content)));
    }

    private Batch batch(Iterator<List<Prepared>> prepared) {
        Batch batch = new Batch(clock.instant());
        while (!batch.isFull(clock.instant()) && prepared.hasNext()) {
            batch.add(prepared.next());
        }
        return batch;
    }
}
