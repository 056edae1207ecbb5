package org.section16.application.writing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes submissions in the form in which EDGAR takes them. Stateless; can be used by several threads at once. */
public interface EdgarSubmissionWriter {
    /**
     * Writes a submission. What is written holds the owners' CCCs and is not for other eyes.
     *
     * @param submission the submission
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    void write(EdgarSubmission submission, OutputStream out) throws IOException;
}
