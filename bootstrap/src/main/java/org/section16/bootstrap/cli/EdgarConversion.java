package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.application.reading.BulkReading.Read;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Reading;
import org.section16.application.writing.EdgarSubmission;
import org.section16.application.writing.EdgarSubmissionWriter;
import org.section16.application.writing.PrepareSubmissions;
import org.section16.application.writing.PrepareSubmissions.Prepared;
import org.section16.application.writing.SubmissionOrder;
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
    public boolean convert(FoundDocument found, Read read) throws IOException {
        Reading reading = read.reading();
        Filing filing = reading.submission().filing();
        Prepared prepared = preparation.prepare(filing, order.withAccessCodes(codes.of(filing)));
        tell(found.document().name(), prepared, reading.draft().evidence());
        if (!prepared.isFileable()) {
            return false;
        }
        List<byte[]> written = new ArrayList<>();
        for (EdgarSubmission submission : prepared.submissions()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(submission, bytes);
            written.add(bytes.toByteArray());
        }
        return outputs.write(found, ENDING, written);
    }

    private void tell(String name, Prepared prepared, Evidence places) {
        prepared.findings().forEach(finding -> console.tell(name + ": " + FindingText.of(finding, places)));
    }
}
