package org.section16.application.writing;

import java.io.IOException;
import java.io.OutputStream;
import org.section16.application.reading.Evidence;
import org.section16.domain.filing.Submission;

/**
 * Writes filings in one format. Stateless; can be used by several threads at once.
 */
public interface FilingWriter {
    /**
     * Returns the name by which users choose this format, which is also the ending of its files.
     *
     * @return a short word in lower case, such as {@code xml}
     */
    String format();

    /**
     * Writes a filing.
     *
     * @param submission the filing and the facts of its submission
     * @param evidence where each value stands in the document it was read from; formats that cannot say it leave it out
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    void write(Submission submission, Evidence evidence, OutputStream out) throws IOException;
}
