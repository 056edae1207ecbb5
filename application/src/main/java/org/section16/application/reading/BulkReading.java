package org.section16.application.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.Attempt.Refused;

/**
 * Use case: reads many documents on several threads and hands over what became of each, in their order. Memory is taken
 * for some megabytes of documents a thread, or for one that is larger, whatever their number.
 */
public final class BulkReading {
    /** What a document weighs at least: what is made of it is larger than a small document. */
    private static final int LEAST_WEIGHT = 4 << 10;

    private final ReadFilings readings;
    private final int threads;

    /**
     * Makes the use case.
     *
     * @param readings how each document is read
     * @param threads how many documents are read at once, at least 1
     */
    public BulkReading(ReadFilings readings, int threads) {
        this.readings = readings;
        this.threads = threads;
    }

    /** A document in memory, or why it is not; read when that is asked for. */
    public final class Loaded {
        private final Optional<SourceDocument> document;
        private final Optional<Refused> refusal;

        private Loaded(PendingDocument pending) {
            Optional<SourceDocument> loaded = Optional.empty();
            Optional<Refused> refused = Optional.empty();
            try {
                loaded = Optional.of(pending.load());
            } catch (UnreadableDocumentException e) {
                refused = Optional.of(new Refused(FormNumber.only(), e));
            }
            document = loaded;
            refusal = refused;
        }

        /**
         * Returns the document.
         *
         * @return the document; empty if it could not be loaded
         */
        public Optional<SourceDocument> document() {
            return document;
        }

        /**
         * Reads the document.
         *
         * @return what became of each form in it, in their order
         */
        public List<Attempt> read() {
            return refusal.isPresent() ? List.of(refusal.get()) : readings.readAll(document.orElseThrow());
        }

        private int weight() {
            return Math.max(
                    LEAST_WEIGHT,
                    document.map(loaded -> loaded.content().size()).orElse(0));
        }
    }

    private record Found<D>(D pending, Loaded loaded) {}

    /**
     * Begins to read.
     *
     * @param documents the documents as they were found; loaded by one thread, one after another
     * @param content what is to be loaded of each
     * @param work what is to be made of each; several threads do it at once
     * @param <D> the documents as they were found
     * @param <R> what is made of each
     * @return the results, in the order of the documents; to be closed
     */
    public <D, R> OrderedWork<?, R> start(
            Iterator<D> documents, Function<D, PendingDocument> content, BiFunction<D, Loaded, R> work) {
        Iterator<Found<D>> found = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Found<D> next() {
                D pending = documents.next();
                return new Found<>(pending, new Loaded(content.apply(pending)));
            }
        };
        return OrderedWork.start(
                found, each -> each.loaded().weight(), each -> work.apply(each.pending(), each.loaded()), threads);
    }
}
