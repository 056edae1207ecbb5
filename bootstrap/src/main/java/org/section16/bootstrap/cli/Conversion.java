package org.section16.bootstrap.cli;

import java.io.Closeable;
import java.io.IOException;
import org.section16.application.reading.BulkReading.Read;
import org.section16.bootstrap.documents.FoundDocument;

/** What becomes of a document that was read. */
interface Conversion extends Closeable {
    /** Writes it in another form; returns false, having said why, if it does not. */
    boolean convert(FoundDocument found, Read read) throws IOException;

    /** Finishes what is written for all documents together. */
    default void complete() throws IOException {}

    /** Lets go of what was not completed. */
    @Override
    default void close() throws IOException {}
}
