package org.section16.adapters.transport;

import java.util.List;
import java.util.Optional;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * A document that came out of a delivery, already in memory, or what stands in its place: something that cannot be
 * delivered, which fails when it is loaded. It stays good when the delivery has moved on or is closed.
 */
public final class DeliveredDocument implements PendingDocument {
    private final String name;
    private final List<String> place;
    private final Optional<SourceDocument> document;
    private final Optional<UnreadableDocumentException> refusal;

    private DeliveredDocument(
            String name,
            List<String> place,
            Optional<SourceDocument> document,
            Optional<UnreadableDocumentException> refusal) {
        this.name = name;
        this.place = List.copyOf(place);
        this.document = document;
        this.refusal = refusal;
    }

    static DeliveredDocument of(SourceDocument document, List<String> place) {
        return new DeliveredDocument(document.name(), place, Optional.of(document), Optional.empty());
    }

    static DeliveredDocument refused(String name, UnreadableDocumentException refusal) {
        return new DeliveredDocument(name, List.of(), Optional.empty(), Optional.of(refusal));
    }

    /**
     * Returns what to call the document to the user: what was opened and what leads to the document within it.
     *
     * @return such as {@code 20061019.tar.gz!0000019446-06-000081.nc!edgar.xml}, in one line
     */
    @Override
    public String name() {
        return name;
    }

    /**
     * Returns where to put what is made of the document, below what was opened.
     *
     * @return folders and a file name, of letters, digits and harmless signs, none of them {@code ..}; empty if what was
     *     opened is the document, or a submission with one form
     */
    public List<String> place() {
        return place;
    }

    @Override
    public SourceDocument load() throws UnreadableDocumentException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return document.orElseThrow(() -> new UnreadableDocumentException(Reason.EMPTY, ""));
    }
}
