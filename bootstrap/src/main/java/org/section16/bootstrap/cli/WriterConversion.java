package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Reading;
import org.section16.application.writing.FilingWriter;
import org.section16.bootstrap.cli.OutputFiles.Part;
import org.section16.bootstrap.documents.FoundDocument;

/** Writes filings as one of the writers does. */
record WriterConversion(FilingWriter writer, boolean withEvidence, OutputFiles outputs) implements Conversion {
    @Override
    public boolean convert(FoundDocument found, List<Read> forms) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Read form : forms) {
            Reading reading = form.reading();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Evidence places = withEvidence ? reading.draft().evidence() : Evidence.none();
            writer.write(reading.submission(), places, bytes);
            parts.add(Part.of(reading.form(), bytes.toByteArray()));
        }
        return outputs.write(found, writer.format(), parts);
    }
}
