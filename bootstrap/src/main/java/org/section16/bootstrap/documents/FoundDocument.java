package org.section16.bootstrap.documents;

import java.nio.file.Path;
import org.section16.application.reading.PendingDocument;

/**
 * A document that a path of the user's led to.
 *
 * @param relative where it lies below the folder that the user named, or its file name
 * @param document the document
 */
public record FoundDocument(Path relative, PendingDocument document) {}
