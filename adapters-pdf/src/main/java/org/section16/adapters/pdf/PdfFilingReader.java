package org.section16.adapters.pdf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.FormDivision;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.MisreadLabels;
import org.section16.adapters.pdf.form.OtherPages;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.blank.BlankFormLayout;
import org.section16.adapters.pdf.form.onlineforms.OnlineFormsLayout;
import org.section16.adapters.pdf.form.secgov.SecGovLayout;
import org.section16.adapters.pdf.form.vendor.VendorLayout;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.adapters.pdf.scan.TextRecognition;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.FoundForm;
import org.section16.application.reading.FoundForm.Transcribed;
import org.section16.application.reading.FoundForm.Unreadable;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

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

    /** The first form; what further ones there are is said. */
    @Override
    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
        List<FoundForm> forms = readAll(document);
        if (forms.get(0) instanceof Unreadable unreadable) {
            throw unreadable.reason();
        }
        FilingDraft draft = ((Transcribed) forms.get(0)).draft();
        forms.stream()
                .skip(1)
                .forEach(form -> draft.doubtful(
                        BoxPath.of(Box.DOCUMENT_TYPE),
                        "another form begins on page " + form.firstPage().orElseThrow()));
        return draft;
    }

    @Override
    public List<FoundForm> readAll(SourceDocument document) throws UnreadableDocumentException {
        LegiblePages pages = LegiblePages.of(document, recognition);
        Sheet sheet = Sheet.of(recognition.isEmpty() ? pages.pages() : MisreadLabels.mended(pages.pages(), printed()));
        FormDivision division = FormDivision.of(sheet, layouts);
        List<FoundForm> forms = division.forms().stream().map(this::read).toList();
        List<Transcribed> transcribed = forms.stream()
                .flatMap(form -> form instanceof Transcribed read ? Stream.of(read) : Stream.empty())
                .toList();
        if (transcribed.isEmpty()) {
            return List.of(whole(sheet, pages)); // what begins the forms may be hidden in a page that shows none of it
        }
        pages.report(transcribed.get(0).draft());
        OtherPages.report(division.before(), transcribed.get(0).draft());
        return forms;
    }

    /** What all layouts print; asked for only where text is recognised, since it takes all of their labels. */
    private List<String> printed() {
        return layouts.stream()
                .flatMap(layout -> layout.printed().stream())
                .distinct()
                .toList();
    }

    private FoundForm whole(Sheet sheet, LegiblePages pages) {
        FoundForm form = read(sheet);
        if (form instanceof Transcribed transcribed) {
            pages.report(transcribed.draft());
        }
        return form instanceof Unreadable unreadable
                ? new Unreadable(unreadable.firstPage(), pages.refused(unreadable.reason()))
                : form;
    }

    private FoundForm read(Sheet form) {
        OptionalInt page =
                form.grids().stream().mapToInt(grid -> grid.page().number()).findFirst();
        try {
            FormLayout layout = layouts.stream()
                    .filter(candidate -> candidate.fits(form))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableDocumentException(
                            Reason.NOT_OWNERSHIP_FORM,
                            "no page shows box 1, \"Name and Address of Reporting Person\", and the heading of a table"
                                    + " in an arrangement that is known"));
            return new Transcribed(page, layout.read(form));
        } catch (UnreadableDocumentException e) {
            return new Unreadable(page, e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(page, UnreadableDocumentException.ofFailed(name(), e));
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
