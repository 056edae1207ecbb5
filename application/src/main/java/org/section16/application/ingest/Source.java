package org.section16.application.ingest;

import java.time.Instant;
import org.section16.application.reading.Content;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;

/**
 * A document that a stored submission was read from, kept so that it can be read again.
 *
 * @param name what the document was called
 * @param sha256 the hash of its bytes, 64 lower-case hexadecimal digits
 * @param medium whether it carries data or print
 * @param reader the name of the reader that read it
 * @param form which form of the document it is
 * @param storedAt when it was stored, to the millisecond
 * @param content its bytes
 */
public record Source(
        String name, String sha256, Medium medium, String reader, FormNumber form, Instant storedAt, Content content) {

    /**
     * Obtains the source that a document is.
     *
     * @param document the document
     * @param reading what was read from it
     * @param storedAt when it is stored
     * @return the source
     */
    public static Source of(SourceDocument document, Reading reading, Instant storedAt) {
        return new Source(
                document.name(),
                document.content().sha256(),
                reading.draft().medium(),
                reading.reader(),
                reading.form(),
                storedAt,
                document.content());
    }
}
