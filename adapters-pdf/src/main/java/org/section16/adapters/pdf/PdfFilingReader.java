package org.section16.adapters.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.blank.BlankFormLayout;
import org.section16.adapters.pdf.form.onlineforms.OnlineFormsLayout;
import org.section16.adapters.pdf.form.secgov.SecGovLayout;
import org.section16.adapters.pdf.form.vendor.VendorLayout;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PdfPages;
import org.section16.adapters.pdf.page.PdfPictures;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.adapters.pdf.scan.ScannedPage;
import org.section16.adapters.pdf.scan.TextRecognition;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Reads Forms 3, 4 and 5 printed to PDF, from the text and the lines on their pages. Pictures of pages are refused, unless the
 * reader is given a program that recognises text in them.
 */
public final class PdfFilingReader implements FilingReader {

    private static final String SIGNATURE = "%PDF-";

    /** In the order in which they are tried. */
    private final List<FormLayout> layouts =
            List.of(new BlankFormLayout(), new SecGovLayout(), new VendorLayout(), new OnlineFormsLayout());

    private final Optional<TextRecognition> recognition;

    /** Makes a reader of printed text. */
    public PdfFilingReader() {
        this(Optional.empty());
    }

    /**
     * Makes a reader.
     *
     * @param recognition  what recognises the text of pages that are pictures, if they are to be read
     */
    public PdfFilingReader(Optional<TextRecognition> recognition) {
        this.recognition = recognition;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Recognition recognise(SourceDocument document) {
        String head = document.content().head();
        if (head.startsWith(SIGNATURE)) {
            return Recognition.YES;
        }
        // Readers accept a header anywhere in the first kilobyte (PDF 1.7, appendix H.3, note 13).
        return head.contains(SIGNATURE) ? Recognition.MAYBE : Recognition.NO;
    }

    @Override
    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
        List<Page> pages = pages(document);
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            pages = recognised(document, pages.size());
        }
        Sheet sheet = Sheet.of(pages);
        FormLayout layout = layouts.stream()
                .filter(candidate -> candidate.fits(sheet))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocumentException(
                        Reason.NOT_OWNERSHIP_FORM,
                        "no page shows box 1, \"Name and Address of Reporting Person\", and the heading of a table"
                                + " in an arrangement that is known"));
        return layout.read(sheet);
    }

    private List<Page> recognised(SourceDocument document, int pages) throws UnreadableDocumentException {
        TextRecognition program = recognition.orElseThrow(() -> new UnreadableDocumentException(
                Reason.NO_TEXT, pages + " pages show pictures only; --ocr has their text recognised, with care"));
        try {
            return PdfPictures.view(document.content().bytes(), picture -> ScannedPage.read(picture, program));
        } catch (PdfProblem e) {
            throw new UnreadableDocumentException(reason(e.kind()), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "text recognition failed: " + e.getMessage(), e);
        }
    }

    private static List<Page> pages(SourceDocument document) throws UnreadableDocumentException {
        try {
            return PdfPages.read(document.content().bytes());
        } catch (PdfProblem e) {
            throw new UnreadableDocumentException(reason(e.kind()), String.valueOf(e.getMessage()), e);
        }
    }

    static Reason reason(PdfProblem.Kind kind) {
        return switch (kind) {
            case DAMAGED -> Reason.CORRUPT;
            case LOCKED -> Reason.ENCRYPTED;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }
}
