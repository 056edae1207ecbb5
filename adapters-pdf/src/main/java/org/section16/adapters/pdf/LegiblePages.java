package org.section16.adapters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Page.Backing;
import org.section16.adapters.pdf.page.PagePicture;
import org.section16.adapters.pdf.page.PdfPages;
import org.section16.adapters.pdf.page.PdfPictures;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.adapters.pdf.page.TypeSize;
import org.section16.adapters.pdf.scan.ScannedPage;
import org.section16.adapters.pdf.scan.TextRecognition;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * The pages of a document, as far as they can be read: printed text as it is, pictures only if there is a program that
 * recognises their text. Text that cannot be seen, as other such programs leave it in a scan, is never read: what is on
 * the page is what the page shows.
 *
 * @param pages  all of them, in order
 * @param unread  the numbers of those that are pictures and were not read
 * @param hiding  the numbers of those that are pictures and hold text that cannot be seen
 */
record LegiblePages(List<Page> pages, List<Integer> unread, List<Integer> hiding) {

    private static final String ADVICE = "; --ocr has their text recognised, with care";

    static LegiblePages of(SourceDocument document, Optional<TextRecognition> recognition)
            throws UnreadableDocumentException {
        List<Page> pages = pages(document);
        boolean textless = pages.stream().allMatch(page -> page.words().isEmpty() || page.isPicture());
        List<Integer> pictures = numbers(
                pages.stream().filter(page -> textless || isUnreadable(page)).toList());
        List<Integer> hiding = numbers(pages.stream()
                .filter(page -> page.backing() == Backing.PICTURE_WITH_HIDDEN_TEXT)
                .toList());
        if (recognition.isEmpty() && textless) {
            throw new UnreadableDocumentException(
                    Reason.NO_TEXT,
                    pages.size() + " pages show pictures only"
                            + (hiding.isEmpty() ? "" : "; the text hidden in them is not what they show")
                            + ADVICE);
        }
        return recognition.isEmpty() || pictures.isEmpty()
                ? new LegiblePages(pages, pictures, hiding)
                : new LegiblePages(recognised(document, pages, pictures, recognition.get()), List.of(), hiding);
    }

    /** A picture, or lines without a word: text drawn as outlines. */
    private static boolean isUnreadable(Page page) {
        return page.isPicture() || (page.words().isEmpty() && !page.rulings().isEmpty());
    }

    private static List<Integer> numbers(List<Page> pages) {
        return pages.stream().map(Page::number).toList();
    }

    private static List<Page> pages(SourceDocument document) throws UnreadableDocumentException {
        try {
            return PdfPages.read(document.content().bytes());
        } catch (PdfProblem e) {
            throw problem(e);
        }
    }

    private static List<Page> recognised(
            SourceDocument document, List<Page> pages, List<Integer> pictures, TextRecognition program)
            throws UnreadableDocumentException {
        try {
            List<Page> seen = TypeSize.usual(
                    PdfPictures.view(document.content().bytes(), pictures, picture -> read(picture, program)));
            List<Page> all = new ArrayList<>(pages);
            seen.forEach(page -> all.set(page.number() - 1, page));
            return all;
        } catch (PdfProblem e) {
            throw problem(e);
        } catch (UncheckedIOException e) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "text recognition failed: " + e.getMessage(), e);
        }
    }

    /** A failure of the program is told from one of the document. */
    private static Page read(PagePicture picture, TextRecognition program) {
        try {
            return ScannedPage.read(picture, program);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static UnreadableDocumentException problem(PdfProblem e) {
        return new UnreadableDocumentException(PdfFilingReader.reason(e.kind()), String.valueOf(e.getMessage()), e);
    }

    /** What to say if no form was found: it may be in the pictures. */
    UnreadableDocumentException refused(UnreadableDocumentException otherwise) {
        return unread.isEmpty() || otherwise.reason() != Reason.NOT_OWNERSHIP_FORM
                ? otherwise
                : new UnreadableDocumentException(
                        Reason.NO_TEXT, named(unread) + " of " + pages.size() + " show pictures" + ADVICE);
    }

    /** Says what of the document was not read. */
    void report(FilingDraft draft) {
        BoxPath document = BoxPath.of(Box.DOCUMENT_TYPE);
        if (!unread.isEmpty()) {
            draft.doubtful(document, named(unread) + " show pictures, which were not read" + ADVICE);
        }
        if (!hiding.isEmpty()) {
            draft.doubtful(
                    document,
                    named(hiding) + " hold text that cannot be seen, as programs leave it that recognise text in"
                            + " scans; it was not used");
        }
    }

    private static String named(List<Integer> numbers) {
        return (numbers.size() == 1 ? "page " : "pages ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
