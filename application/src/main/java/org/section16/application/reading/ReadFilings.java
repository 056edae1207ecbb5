package org.section16.application.reading;

import java.util.Objects;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Use case: reads documents of any known format. */
public final class ReadFilings {
    private final ReaderSelection readers;
    private final KnownParties parties;

    /**
     * Makes the use case.
     *
     * @param readers the readers to choose from
     * @param parties the CIKs that documents may lack
     */
    public ReadFilings(ReaderSelection readers, KnownParties parties) {
        this.readers = readers;
        this.parties = parties;
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @return what it says
     * @throws UnreadableDocumentException if it cannot be read as an ownership form
     */
    public Reading read(SourceDocument document) throws UnreadableDocumentException {
        FilingReader reader = readers.readerOf(document);
        return parties.supplyTo(
                FilingAssembler.assemble(transcribe(reader, document), document.receipt(), reader.name()));
    }

    /** A reader that fails on one document, as a plug-in may, costs the others nothing. */
    private static FilingDraft transcribe(FilingReader reader, SourceDocument document)
            throws UnreadableDocumentException {
        try {
            return Objects.requireNonNull(reader.read(document), "no draft");
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new UnreadableDocumentException(
                    Reason.READER_FAILED, "the reader " + reader.name() + " failed with " + e, e);
        }
    }
}
