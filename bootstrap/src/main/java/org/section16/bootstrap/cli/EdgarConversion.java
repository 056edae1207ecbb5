package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Reading;
import org.section16.application.writing.EdgarSubmission;
import org.section16.application.writing.EdgarSubmissionWriter;
import org.section16.application.writing.PrepareSubmissions;
import org.section16.application.writing.PrepareSubmissions.Prepared;
import org.section16.application.writing.SubmissionOrder;
import org.section16.bootstrap.cli.OutputFiles.Part;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.bootstrap.report.FindingText;
import org.section16.domain.filing.Filing;

/** Writes filings as submissions to EDGAR, or says by box what EDGAR would refuse. */
record EdgarConversion(
        PrepareSubmissions preparation,
        EdgarSubmissionWriter writer,
        SubmissionOrder order,
        AccessCodeSource codes,
        OutputFiles outputs,
        Console console)
        implements Conversion {
    /** The name by which users choose this form. */
    static final String FORMAT = "edgar";

    private static final String ENDING = "xml";

    @Override
    public boolean convert(FoundDocument found, List<Read> forms) throws IOException {
        List<Part> parts = new ArrayList<>();
        boolean fileable = true;
        for (Read form : forms) {
            Reading reading = form.reading();
            Filing filing = reading.submission().filing();
            Prepared prepared = preparation.prepare(filing, order.withAccessCodes(codes.of(filing)));
            tell(
                    reading.form().name(found.document().name()),
                    prepared,
                    reading.draft().evidence());
            if (prepared.isFileable()) {
                parts.addAll(parts(reading.form(), prepared.submissions()));
            } else {
                fileable = false;
            }
        }
        return (parts.isEmpty() || outputs.write(found, ENDING, parts)) && fileable;
    }

    private List<Part> parts(FormNumber form, List<EdgarSubmission> submissions) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < submissions.size(); index++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(submissions.get(index), bytes);
            parts.add(Part.of(form, index + 1, submissions.size(), bytes.toByteArray()));
        }
        return parts;
    }

    private void tell(String name, Prepared prepared, Evidence places) {
        prepared.findings().forEach(finding -> console.tell(name + ": " + FindingText.of(finding, places)));
    }
}
