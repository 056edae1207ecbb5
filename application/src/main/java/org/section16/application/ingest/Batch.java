package org.section16.application.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Stored;

/**
 * Documents that were read and are stored together, since a transaction costs more than a filing. It is small enough
 * that nobody waits long for it, and little has to be done again where it is cut off.
 */
final class Batch {
    private static final int MOST_DOCUMENTS = 250;
    private static final long MOST_BYTES = 4L << 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Instant begun;
    private final List<Prepared> documents = new ArrayList<>();
    private long bytes;

    /** What is to be done about a form of a document. */
    sealed interface Prepared permits ToStore, Known {}

    record ToStore(String document, StoredFiling filing) implements Prepared {}

    /** Nothing is to be done, since it cannot be read or is stored. */
    record Known(Outcome outcome) implements Prepared {}

    Batch(Instant begun) {
        this.begun = begun;
    }

    /** Adds all forms of a document: whoever finds one of them stored finds all that could be read. */
    void add(List<Prepared> forms) {
        documents.addAll(forms);
        for (Prepared prepared : forms) {
            if (prepared instanceof ToStore store) {
                store.filing()
                        .sources()
                        .forEach(source -> bytes += source.content().size());
            }
        }
    }

    boolean isFull(Instant now) {
        return documents.size() >= MOST_DOCUMENTS
                || bytes >= MOST_BYTES
                || Duration.between(begun, now).compareTo(LONGEST_WAIT) >= 0;
    }

    /** Stores the filings; returns what became of each document, in order. */
    List<Outcome> store(FilingRepository repository) {
        Set<SubmissionId> ids = documents.stream()
                .filter(ToStore.class::isInstance)
                .map(store -> ((ToStore) store).filing().id())
                .collect(Collectors.toSet());
        List<Outcome> outcomes = new ArrayList<>();
        if (ids.isEmpty()) {
            documents.forEach(document -> outcomes.add(((Known) document).outcome()));
            return outcomes;
        }
        repository.change(ids, stored -> {
            outcomes.clear();
            return changes(new LinkedHashMap<>(stored), outcomes);
        });
        return outcomes;
    }

    /** Applies the documents one after another, since several of a batch may be of one submission. */
    private List<StoredFiling> changes(Map<SubmissionId, StoredFiling> stored, List<Outcome> outcomes) {
        Map<SubmissionId, StoredFiling> changed = new LinkedHashMap<>();
        for (Prepared document : documents) {
            if (document instanceof Known known) {
                outcomes.add(known.outcome());
                continue;
            }
            ToStore store = (ToStore) document;
            StoredFiling filing = store.filing();
            Optional<StoredFiling> earlier = Optional.ofNullable(stored.get(filing.id()));
            Optional<StoredFiling> joined = earlier.map(older -> older.joinedBy(filing));
            Effect effect = effect(filing, earlier, joined);
            outcomes.add(new Stored(store.document(), filing.id(), effect, filing.findings()));
            if (effect != Effect.UNCHANGED) {
                StoredFiling result = joined.orElse(filing);
                stored.put(result.id(), result);
                changed.put(result.id(), result);
            }
        }
        return List.copyOf(changed.values());
    }

    private static Effect effect(StoredFiling filing, Optional<StoredFiling> earlier, Optional<StoredFiling> joined) {
        if (earlier.isEmpty() || joined.isEmpty()) {
            return Effect.STORED;
        }
        String hash = filing.sources().get(0).sha256();
        if (earlier.get().keepsAside(hash) || joined.get().saysTheSameAs(earlier.get())) {
            return Effect.UNCHANGED;
        }
        return earlier.get().wasReadFrom(hash) ? Effect.REREAD : Effect.JOINED;
    }
}
