package org.section16.application.ingest;

import java.util.List;
import java.util.Optional;
import org.section16.application.reading.Content;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.Finding;

/**
 * What became of the documents of a batch. Where a document holds several forms, each of them counts as one.
 *
 * @param stored how many filings were stored for the first time
 * @param joined how many documents were added to a filing that was stored before
 * @param reread how many documents had been stored before and now read differently, which was stored
 * @param unchanged how many documents had been stored before
 * @param rejected how many documents could not be read
 */
public record IngestReport(int stored, int joined, int reread, int unchanged, int rejected) {

    /** What became of one document, or of one of its forms. */
    public sealed interface Outcome permits Stored, Rejected {
        /**
         * Returns what the document is called, or the form if the document holds several.
         *
         * @return the name, such as {@code form4.xml} or {@code bundle.pdf#2}
         */
        String document();
    }

    /** What the store did with a filing. */
    public enum Effect {
        /** It is new in the store. */
        STORED,
        /** It was in the store, and this document was added to it. */
        JOINED,
        /** The same document had been stored, but reads differently now, say because a CIK was supplied. */
        REREAD,
        /** The same document had been stored; nothing changed. */
        UNCHANGED
    }

    /**
     * A document that is in the store.
     *
     * @param document what it is called
     * @param id the identity of its filing
     * @param effect what the store did
     * @param findings what was found in reading it
     */
    public record Stored(String document, SubmissionId id, Effect effect, List<Finding> findings) implements Outcome {
        /** Keeps its own copy of the findings. */
        public Stored {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A document that could not be read.
     *
     * @param document what it is called
     * @param reason why
     * @param source what the whole document is called, which other forms may have been read from
     * @param content its bytes; empty if it could not even be loaded
     */
    public record Rejected(
            String document, UnreadableDocumentException reason, String source, Optional<Content> content)
            implements Outcome {}

    /**
     * Returns how many documents there were.
     *
     * @return the sum of the counts
     */
    public int documents() {
        return stored + joined + reread + unchanged + rejected;
    }
}
