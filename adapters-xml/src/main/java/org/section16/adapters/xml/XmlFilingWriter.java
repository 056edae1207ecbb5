package org.section16.adapters.xml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.section16.application.reading.Evidence;
import org.section16.application.writing.FilingWriter;
import org.section16.domain.filing.Submission;

/**
 * Writes filings as ownership XML in the way that EDGAR disseminates them, with the names and flags that EDGAR sets;
 * not as filers submit them, which is for {@link XmlEdgarSubmissionWriter}. Reading the result gives an equal filing.
 *
 * <p>It writes what the filing says and nothing else: blank boxes are left out, illegible texts stand as found, so the
 * result is valid against EDGAR's schema only as far as the filing is. Groups that the schema asks for stand there even
 * if they are empty. Flags are {@code 1} or {@code 0}, but {@code true} or {@code false} for the foreign address; CIKs
 * have ten digits; decimals are plain. The encoding is UTF-8, one element a line. Characters that XML cannot hold, which
 * can come from paper only, are replaced by U+FFFD. Thread-safe.
 */
public final class XmlFilingWriter implements FilingWriter {
    /** Makes a writer. */
    public XmlFilingWriter() {}

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public void write(Submission submission, Evidence evidence, OutputStream out) throws IOException {
        try {
            IndentedXml xml = new IndentedXml(out);
            FilingXml.asDisseminated(xml, submission).document();
            xml.finish();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure);
        }
    }
}
