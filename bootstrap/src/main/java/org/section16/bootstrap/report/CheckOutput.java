package org.section16.bootstrap.report;

import java.io.IOException;
import org.section16.application.checking.CheckReport;
import org.section16.application.reading.UnreadableDocumentException;

/** Where the findings about documents go, one document after another; to be closed when there are no more. */
public interface CheckOutput extends AutoCloseable {
    /**
     * Takes what is to be said about a document.
     *
     * @param report the findings
     * @throws IOException if it cannot be written
     */
    void checked(CheckReport report) throws IOException;

    /**
     * Takes a document that could not be read.
     *
     * @param document what it is called
     * @param reason why
     * @throws IOException if it cannot be written
     */
    void rejected(String document, UnreadableDocumentException reason) throws IOException;

    @Override
    void close() throws IOException;
}
