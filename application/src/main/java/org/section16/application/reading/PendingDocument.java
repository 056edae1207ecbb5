package org.section16.application.reading;

/**
 * A document that is known by name and not yet loaded, so that a batch of any size needs the memory of one. A place
 * that cannot be opened is a pending document, too: it fails when it is loaded, and only then. The same goes for the
 * place where an archive is cut off.
 *
 * <p>This is the port that whatever documents come out of implements: folders, archives, submissions.
 */
public interface PendingDocument {
    /**
     * Returns what to call the document to the user.
     *
     * @return the name
     */
    String name();

    /**
     * Loads the document.
     *
     * @return the document, whole
     * @throws UnreadableDocumentException if it cannot be opened, is empty or is too large
     */
    SourceDocument load() throws UnreadableDocumentException;
}
