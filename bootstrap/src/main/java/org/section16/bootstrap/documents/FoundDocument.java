package org.section16.bootstrap.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.section16.application.reading.Attempt;
import org.section16.application.reading.PendingDocument;

/**
 * A document that a path of the user's led to.
 *
 * @param relative where it lies below the folder that the user named, or its file name; for a document out of an archive,
 *     where it lies in that. Never leads upwards
 * @param document the document
 * @param form the number of the form that the user wants of it; empty for all
 */
public record FoundDocument(Path relative, PendingDocument document, OptionalInt form) {
    /**
     * Makes a document of which all forms are wanted.
     *
     * @param relative where it lies
     * @param document the document
     */
    public FoundDocument(Path relative, PendingDocument document) {
        this(relative, document, OptionalInt.empty());
    }

    /**
     * Chooses what the user wants.
     *
     * @param forms what became of all forms of the document
     * @return what became of those that are wanted
     */
    public List<Attempt> chosen(List<Attempt> forms) {
        return Attempt.wanted(form, forms);
    }
}
