package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.section16.application.reading.BulkReading.Read;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.bootstrap.documents.FoundDocument;

/** Writes copies of documents with a box around each value that was read, its name and what it was read as. */
record AnnotateConversion(DocumentAnnotator annotator, OutputFiles outputs, Console console) implements Conversion {
    @Override
    public boolean convert(FoundDocument found, Read read) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            annotator.annotate(read.document(), read.reading().draft(), bytes);
        } catch (UnreadableDocumentException e) {
            console.tell(found.document().name() + " " + e.describe());
            return false;
        }
        return outputs.write(found, annotator.format(), bytes.toByteArray());
    }
}
