package org.section16.application.reading;

import java.util.List;
import java.util.OptionalInt;

/**
 * Reads one format of documents. This is what a new input format implements; see {@code docs/extending.md}.
 *
 * <p>An implementation has a public constructor without parameters, is named in {@code
 * META-INF/services/org.section16.application.reading.FilingReader}, keeps no state between documents, and can be used
 * by several threads at once. It transcribes and does not interpret: see {@link FilingDraft}.
 */
public interface FilingReader {
    /**
     * Returns the name by which users choose this reader.
     *
     * @return a short word in lower case, such as {@code xml}
     */
    String name();

    /**
     * Says whether a document is one of this format. Looks at {@link Content#head} and the name only, so that
     * asking every reader costs nothing.
     *
     * @param document any document, perhaps damaged
     * @return how sure the reader is
     */
    Recognition recognise(SourceDocument document);

    /**
     * Transcribes a document that holds one form.
     *
     * @param document a document of this format
     * @return what stands in it
     * @throws UnreadableDocumentException if it is damaged, encrypted, or not an ownership form after all
     */
    FilingDraft read(SourceDocument document) throws UnreadableDocumentException;

    /**
     * Transcribes all forms of a document. Readers of formats whose documents can hold several implement this, too; each
     * form becomes a filing of its own. A form that cannot be read costs the others nothing.
     *
     * @param document a document of this format
     * @return the forms in the order of the document, at least one
     * @throws UnreadableDocumentException if no form can be found in it
     */
    default List<FoundForm> readAll(SourceDocument document) throws UnreadableDocumentException {
        return List.of(new FoundForm.Transcribed(OptionalInt.empty(), read(document)));
    }
}
