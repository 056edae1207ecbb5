package org.section16.adapters.xml;

import java.util.List;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.FilingReaderContract;
import org.section16.application.reading.SourceDocument;

final class XmlFilingReaderContractTest extends FilingReaderContract {
    @Override
    protected FilingReader reader() {
        return new XmlFilingReader();
    }

    @Override
    protected List<SourceDocument> samples() {
        return Documents.fixtures();
    }

    @Override
    protected List<SourceDocument> foreign() {
        return commonFormatsExcept("xml");
    }
}
