package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF as pictures. */
public final class PdfPictures {

    /** Text recognition is made for 300 dots to the inch. */
    private static final int DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    /** A form has a dozen pages; what is behind is an exhibit, and each page takes seconds. */
    private static final int MOST_PAGES = 30;

    /** Four sheets of letter paper, in square points. */
    private static final float LARGEST_PAGE = 4 * 612 * 792;

    /** A sheet of letter paper in colour at 600 dots to the inch. */
    private static final long MOST_DOTS = 40_000_000;

    private PdfPictures() {}

    /** Takes one picture after the other, so that only one is kept. */
    public interface Viewer<T, E extends Exception> {
        /** Looks at a page. */
        T view(PagePicture picture) throws E;
    }

    /**
     * Shows some pages.
     *
     * @param bytes  the whole document
     * @param numbers  of the pages, from 1
     * @return what the viewer makes of each
     * @throws PdfProblem if it is damaged, locked or beyond the limits
     */
    public static <T, E extends Exception> List<T> view(byte[] bytes, Collection<Integer> numbers, Viewer<T, E> viewer)
            throws PdfProblem, E {
        try (PDDocument document = PdfOpening.open(bytes)) {
            checkPages(numbers.size());
            PDFRenderer renderer = new PDFRenderer(document);
            List<T> all = new ArrayList<>();
            for (int number : numbers) {
                all.add(viewer.view(picture(document.getPage(number - 1), number - 1, renderer)));
            }
            return all;
        } catch (IOException e) {
            throw new PdfProblem(PdfProblem.Kind.DAMAGED, e.getMessage(), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, "its pictures take more memory than there is", e);
        }
    }

    private static void checkPages(int pages) throws PdfProblem {
        if (pages > MOST_PAGES) {
            throw new PdfProblem(
                    PdfProblem.Kind.TOO_LARGE,
                    pages + " pages that are pictures, expected at most " + MOST_PAGES + " for text recognition",
                    null);
        }
    }

    private static PagePicture picture(PDPage page, int index, PDFRenderer renderer) throws IOException, PdfProblem {
        PageSpace space = PageSpace.of(page);
        if (space.width() * space.height() > LARGEST_PAGE || !isModest(page.getResources())) {
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, "page " + (index + 1) + " is too large to be drawn", null);
        }
        return new PagePicture(
                index + 1,
                space.width(),
                space.height(),
                DOTS_PER_INCH / POINTS_PER_INCH,
                renderer.renderImageWithDPI(index, DOTS_PER_INCH, ImageType.GRAY));
    }

    private static boolean isModest(PDResources resources) throws IOException {
        if (resources == null) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > MOST_DOTS) {
                return false;
            }
        }
        return true;
    }
}
