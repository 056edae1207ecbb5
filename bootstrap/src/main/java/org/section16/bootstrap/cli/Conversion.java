package org.section16.bootstrap.cli;

import java.io.IOException;
import org.section16.application.reading.Reading;
import org.section16.bootstrap.documents.FoundDocument;

/** What becomes of a document that was read. */
interface Conversion {
    /** Writes it in another form; returns false, having said why, if it does not. */
    boolean convert(FoundDocument found, Reading reading) throws IOException;
}
