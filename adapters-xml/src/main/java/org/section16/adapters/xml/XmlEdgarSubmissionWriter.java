package org.section16.adapters.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.section16.application.writing.EdgarSubmission;
import org.section16.application.writing.EdgarSubmissionWriter;

/**
 * Writes submissions as EDGAR's {@code edgarSubmission}: the form as ownership XML in the filers' view, and the exhibits,
 * each in base64. What EDGAR sets itself is left out; the owners' CCCs are written. A line break within a text becomes a
 * space, since EDGAR wants each element on a line. What is written is valid against EDGAR's schemas. Thread-safe.
 */
public final class XmlEdgarSubmissionWriter implements EdgarSubmissionWriter {
    /** Makes a writer. */
    public XmlEdgarSubmissionWriter() {}

    @Override
    public void write(EdgarSubmission submission, OutputStream out) throws IOException {
        try {
            byte[] form = form(submission);
            IndentedXml xml = new IndentedXml(out);
            new SubmissionXml(xml, submission).write(form);
            xml.finish();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure);
        }
    }

    private static byte[] form(EdgarSubmission submission) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IndentedXml xml = new IndentedXml(bytes);
        FilingXml.forFiling(xml, submission.filing(), submission.order().accessCodes())
                .document();
        xml.finish();
        return bytes.toByteArray();
    }
}
