package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.bootstrap.documents.FoundDocument;

/** Writes copies of documents with a box around each value that was read, its name and what it was read as. */
record AnnotateConversion(DocumentAnnotator annotator, OutputFiles outputs, Console console) implements Conversion {
    @Override
    public boolean convert(FoundDocument found, List<Read> forms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            annotator.annotate(
                    forms.get(0).document(),
                    forms.stream().map(form -> form.reading().draft()).toList(),
                    bytes);
        } catch (UnreadableDocumentException e) {
            console.tell(found.document().name() + " " + e.describe());
            return false;
        }
        return outputs.write(found, annotator.format(), bytes.toByteArray());
    }
}
