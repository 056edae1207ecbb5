package org.section16.application.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * Shows on a document what was read from it: writes a copy with a box around each value, its name and
 * what it was read as, so that a person can check a reading by eye. Stateless; can be used by several threads at once.
 */
public interface DocumentAnnotator {
    /**
     * Returns the ending of the files that it writes.
     *
     * @return a short word in lower case, such as {@code pdf}
     */
    String format();

    /**
     * Writes the copy.
     *
     * @param document the document that was read
     * @param drafts what was read from it: each form that it holds, in order
     * @param out where to write; not closed
     * @throws IOException if writing fails
     * @throws UnreadableDocumentException if the document is of another format and has no pages to draw on
     */
    void annotate(SourceDocument document, List<FilingDraft> drafts, OutputStream out)
            throws IOException, UnreadableDocumentException;
}
