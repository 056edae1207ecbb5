package org.section16.application.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * Use case: reads documents and stores their filings, each whole or not at all. A document that cannot be read is
 * reported and costs the others nothing.
 */
public final class IngestFilings {
    private final ReadFilings readings;
    private final FilingRepository repository;
    private final Clock clock;

    /**
     * Makes the use case.
     *
     * @param readings how documents are read
     * @param repository where filings are stored
     * @param clock the clock that says when
     */
    public IngestFilings(ReadFilings readings, FilingRepository repository, Clock clock) {
        this.readings = readings;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Ingests documents one after another.
     *
     * @param documents the documents, loaded one at a time
     * @param progress told what became of each document, as soon as that is certain
     * @return the counts
     */
    public IngestReport ingest(Stream<PendingDocument> documents, Consumer<Outcome> progress) {
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        int rejected = 0;
        for (Iterator<PendingDocument> each = documents.iterator(); each.hasNext(); ) {
            PendingDocument pending = each.next();
            try {
                Stored stored = ingest(pending.load());
                effects.merge(stored.effect(), 1, Integer::sum);
                progress.accept(stored);
            } catch (UnreadableDocumentException e) {
                rejected++;
                progress.accept(new Rejected(pending.name(), e));
            }
        }
        return new IngestReport(
                effects.getOrDefault(Effect.STORED, 0),
                effects.getOrDefault(Effect.JOINED, 0),
                effects.getOrDefault(Effect.REREAD, 0),
                effects.getOrDefault(Effect.UNCHANGED, 0),
                rejected);
    }

    private Stored ingest(SourceDocument document) throws UnreadableDocumentException {
        Reading reading = readings.read(document);
        StoredFiling filing = storedFiling(reading, document);
        Optional<StoredFiling> earlier = repository.find(filing.id());
        return new Stored(document.name(), filing.id(), save(filing, earlier), reading.findings());
    }

    private Effect save(StoredFiling filing, Optional<StoredFiling> earlier) {
        if (earlier.isEmpty()) {
            repository.save(filing);
            return Effect.STORED;
        }
        String hash = filing.sources().get(0).sha256();
        StoredFiling joined = earlier.get().joinedBy(filing);
        if (earlier.get().keepsAside(hash) || joined.saysTheSameAs(earlier.get())) {
            return Effect.UNCHANGED;
        }
        repository.save(joined);
        return earlier.get().wasReadFrom(hash) ? Effect.REREAD : Effect.JOINED;
    }

    private StoredFiling storedFiling(Reading reading, SourceDocument document) {
        Medium medium = reading.draft().medium();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StoredFiling(
                SubmissionId.of(reading, document),
                reading.submission(),
                reading.findings(),
                medium == Medium.PRINTED ? reading.draft().evidence() : Evidence.none(),
                List.of(Source.of(document, medium, reading.reader(), now)));
    }
}
