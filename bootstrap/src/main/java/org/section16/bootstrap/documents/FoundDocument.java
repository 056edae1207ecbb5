package org.section16.bootstrap.documents;

import java.nio.file.Path;
import org.section16.application.reading.PendingDocument;

/**
 * A document that a path of the user's led to.
 *
 * @param relative where it lies below the folder that the user named, or its file name; for a document out of an archive,
 *     where it lies in that. Never leads upwards
 * @param document the document
 */
public record FoundDocument(Path relative, PendingDocument document) {}
