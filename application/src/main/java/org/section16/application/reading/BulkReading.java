package org.section16.application.reading;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.section16.application.parallel.OrderedWork;

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

    /** What became of a document. */
    public sealed interface Attempt permits Read, Refused {}

    /**
     * A document that was read.
     *
     * @param document the document
     * @param reading what it says
     */
    public record Read(SourceDocument document, Reading reading) implements Attempt {}

    /**
     * A document that could not be loaded, or not be read.
     *
     * @param reason why
     */
    public record Refused(UnreadableDocumentException reason) implements Attempt {}

    /**
     * What is to be made of a document that was read, or was not; several threads do it at once.
     *
     * @param <D> the documents
     * @param <R> what is made of each
     */
    @FunctionalInterface
    public interface Work<D, R> {
        /**
         * Does it.
         *
         * @param pending the document, as it was found
         * @param attempt what became of it
         * @return the result
         */
        R apply(D pending, Attempt attempt);
    }

    /** A document in memory, or why it is not. */
    private record Loaded<D>(D pending, Optional<SourceDocument> document, Optional<Refused> refusal) {
        static <D> Loaded<D> of(D pending, PendingDocument content) {
            try {
                return new Loaded<>(pending, Optional.of(content.load()), Optional.empty());
            } catch (UnreadableDocumentException e) {
                return new Loaded<>(pending, Optional.empty(), Optional.of(new Refused(e)));
            }
        }

        int weight() {
            return Math.max(
                    LEAST_WEIGHT,
                    document.map(loaded -> loaded.content().size()).orElse(0));
        }
    }

    /**
     * Begins to read.
     *
     * @param documents the documents as they were found; loaded by one thread, one after another
     * @param content what is to be loaded of each
     * @param work what is to be made of each
     * @param <D> the documents as they were found
     * @param <R> what is made of each
     * @return the results, in the order of the documents; to be closed
     */
    public <D, R> OrderedWork<?, R> start(
            Iterator<D> documents, Function<D, PendingDocument> content, Work<D, R> work) {
        Iterator<Loaded<D>> loaded = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Loaded<D> next() {
                D pending = documents.next();
                return Loaded.of(pending, content.apply(pending));
            }
        };
        return OrderedWork.start(loaded, Loaded::weight, each -> work.apply(each.pending(), attempt(each)), threads);
    }

    private Attempt attempt(Loaded<?> loaded) {
        if (loaded.refusal().isPresent()) {
            return loaded.refusal().get();
        }
        SourceDocument document = loaded.document().orElseThrow();
        try {
            return new Read(document, readings.read(document));
        } catch (UnreadableDocumentException e) {
            return new Refused(e);
        }
    }
}
