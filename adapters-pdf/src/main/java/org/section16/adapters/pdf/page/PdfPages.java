package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Reads the pages of a PDF. */
public final class PdfPages {

    private PdfPages() {}

    /**
     * Every page of the document, in order.
     *
     * @param bytes  the whole document
     * @throws PdfProblem if it is damaged, locked or beyond the limits
     */
    public static List<Page> read(byte[] bytes) throws PdfProblem {
        try (PDDocument document = PdfOpening.open(bytes)) {
            Budget budget = new Budget();
            List<Page> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PdfOpening.checkLength(pages.size() + 1);
                pages.add(read(page, pages.size() + 1, budget));
            }
            return TypeSize.usual(pages);
        } catch (Budget.ExhaustedException e) {
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            // A damaged document can break the parser at any point and with any exception.
            throw new PdfProblem(PdfProblem.Kind.DAMAGED, e.getMessage(), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // What gets by all the limits: lists within lists without end, or fonts and pictures of absurd dimensions.
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, "it takes more memory than there is", e);
        }
    }

    private static Page read(PDPage page, int number, Budget budget) throws IOException {
        PageSpace shown = PageSpace.of(page);
        PageReading reading = new PageReading(page, number, shown, shown, budget);
        int turns = reading.turnsToRead();
        if (turns != 0) {
            reading = new PageReading(page, number, shown.turned(turns), shown, budget);
        }
        return reading.page(links(page, reading.space()));
    }

    private static List<Link> links(PDPage page, PageSpace space) throws IOException {
        List<Link> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
            target(annotation).ifPresent(target -> links.add(new Link(area(annotation.getRectangle(), space), target)));
        }
        return links;
    }

    private static Optional<String> target(PDAnnotation annotation) {
        boolean usable = annotation.getRectangle() != null;
        return usable && annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address
                ? Optional.ofNullable(address.getURI())
                : Optional.empty();
    }

    private static Rectangle area(PDRectangle box, PageSpace space) {
        return space.area(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }
}
