package org.section16.adapters.transport;

import java.io.InputStream;
import java.util.Optional;
import org.section16.application.reading.Content;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.UnreadableDocumentException;

/** What comes out of a container, one after another. */
sealed interface Part {
    /** What it is called within its container; empty if that holds only one thing. */
    String label();

    /**
     * Something to look into: a file of an archive, or what a compressed file expands to.
     *
     * @param label what it is called
     * @param content its bytes; good until the next part is asked for, and need not be closed
     */
    record Entry(String label, InputStream content) implements Part {}

    /**
     * A document.
     *
     * @param label what it is called
     * @param place what to call its output; empty if it is the only form there
     * @param content its content
     * @param receipt what is known of it; empty if that is left to its name
     */
    record Whole(String label, String place, Content content, Optional<Receipt> receipt) implements Part {}

    /**
     * Something that cannot be delivered.
     *
     * @param label what it is called
     * @param refusal why
     */
    record Refused(String label, UnreadableDocumentException refusal) implements Part {}

    /** Makes a document of bytes, or a refusal if there are none or too many. */
    static Part whole(String label, String place, byte[] bytes, Optional<Receipt> receipt) {
        try {
            return new Whole(label, place, Content.of(bytes), receipt);
        } catch (UnreadableDocumentException e) {
            return new Refused(label, e);
        }
    }
}
