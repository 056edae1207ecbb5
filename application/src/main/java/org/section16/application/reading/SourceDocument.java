package org.section16.application.reading;

/**
 * One document as it came.
 *
 * @param name what to call it to the user, usually a file name
 * @param content its bytes, whole
 * @param receipt what is known of it beside its content, perhaps nothing
 */
public record SourceDocument(String name, Content content, Receipt receipt) {
    /**
     * Obtains a document of which nothing is known beside its content.
     *
     * @param name what to call it to the user, usually a file name
     * @param bytes its bytes; not copied, and not to be changed afterwards
     * @return the document
     * @throws UnreadableDocumentException if there are no bytes, or more than {@link Content#MOST_BYTES}
     */
    public static SourceDocument of(String name, byte[] bytes) throws UnreadableDocumentException {
        return new SourceDocument(name, Content.of(bytes), Receipt.none());
    }
}
