package org.section16.bootstrap.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.section16.application.reading.Attempt.Read;
import org.section16.bootstrap.documents.FoundDocument;

/** What becomes of a document that was read. */
interface Conversion extends Closeable {
    /** Writes its forms, at least one, in another form; returns false, having said why, if it does not. */
    boolean convert(FoundDocument found, List<Read> forms) throws IOException;

    /** Finishes what is written for all documents together. */
    default void complete() throws IOException {}

    /** Lets go of what was not completed. */
    @Override
    default void close() throws IOException {}
}
