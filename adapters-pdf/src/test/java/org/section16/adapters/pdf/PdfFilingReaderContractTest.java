package org.section16.adapters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.FilingReaderContract;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

class PdfFilingReaderContractTest extends FilingReaderContract {

    private static final Path FORMS = Path.of("src/test/resources/org/section16/adapters/pdf");

    @Override
    protected FilingReader reader() {
        return new PdfFilingReader();
    }

    @Override
    protected List<SourceDocument> samples() {
        return Stream.of("form3-two-owners.pdf", "form4-marks.pdf", "form5-late.pdf")
                .map(PdfFilingReaderContractTest::document)
                .toList();
    }

    @Override
    protected List<SourceDocument> foreign() {
        return commonFormatsExcept("pdf");
    }

    private static SourceDocument document(String name) {
        try {
            return SourceDocument.of(name, Files.readAllBytes(FORMS.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
