package org.section16.application.export;

import java.io.IOException;
import org.section16.application.ingest.StoredSubmission;

/** An export under way. For use by one thread. */
public interface Export extends AutoCloseable {
    /**
     * Writes a filing behind those before.
     *
     * @param filing the filing
     * @throws IOException if writing fails
     */
    void add(StoredSubmission filing) throws IOException;

    /**
     * Writes what is still to be written and closes the files.
     *
     * @throws IOException if writing fails
     */
    @Override
    void close() throws IOException;
}
