package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.section16.application.reading.BulkReading.Read;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Reading;
import org.section16.application.writing.FilingWriter;
import org.section16.bootstrap.documents.FoundDocument;

/** Writes filings as one of the writers does. */
record WriterConversion(FilingWriter writer, boolean withEvidence, OutputFiles outputs) implements Conversion {
    @Override
    public boolean convert(FoundDocument found, Read read) throws IOException {
        Reading reading = read.reading();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Evidence places = withEvidence ? reading.draft().evidence() : Evidence.none();
        writer.write(reading.submission(), places, bytes);
        return outputs.write(found, writer.format(), bytes.toByteArray());
    }
}
