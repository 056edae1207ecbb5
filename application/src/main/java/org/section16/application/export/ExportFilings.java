package org.section16.application.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;

/** Use case: writes stored filings in another form, one after another. */
public final class ExportFilings {
    private final FilingRepository repository;

    /**
     * Makes the use case.
     *
     * @param repository where filings are stored
     */
    public ExportFilings(FilingRepository repository) {
        this.repository = repository;
    }

    /**
     * Writes filings, in the order of their identities.
     *
     * @param query which ones
     * @param export where to; not closed
     * @param progress told after each filing how many were written so far
     * @return how many were written
     * @throws IOException if writing fails
     */
    public int export(FilingQuery query, Export export, IntConsumer progress) throws IOException {
        AtomicInteger written = new AtomicInteger();
        try {
            repository.forEach(query, filing -> {
                try {
                    export.add(filing);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.accept(written.incrementAndGet());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written.get();
    }
}
