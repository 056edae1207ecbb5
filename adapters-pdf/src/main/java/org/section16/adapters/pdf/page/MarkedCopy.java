package org.section16.adapters.pdf.page;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A copy of a PDF with boxes and names drawn over its pages. */
public final class MarkedCopy {

    /** Names are as wide as their boxes, but no larger than this and no smaller than the next. */
    private static final float LARGEST_NAME = 4.5f;

    private static final float SMALLEST_NAME = 2.6f;

    private static final float LINE_WIDTH = 0.4f;

    /** Between a value and its box. */
    private static final float PADDING = 0.8f;

    private static final List<Color> COLOURS =
            List.of(new Color(200, 0, 0), new Color(0, 120, 0), new Color(160, 0, 160), new Color(190, 100, 0));

    private static final float EM = 1000;

    private final PDPageContentStream content;
    private final PDFont font;
    private final float height;

    private MarkedCopy(PDPageContentStream content, PDFont font, PageSpace space) {
        this.content = content;
        this.font = font;
        this.height = space.height();
    }

    /**
     * Writes the copy, which opens without a password.
     *
     * @param bytes  the whole document
     * @throws PdfProblem if the document cannot be opened
     */
    public static void write(byte[] bytes, List<Mark> marks, OutputStream out) throws IOException, PdfProblem {
        try (PDDocument document = PdfOpening.open(bytes)) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                int current = number;
                List<Mark> here =
                        marks.stream().filter(mark -> mark.page() == current).toList();
                if (!here.isEmpty()) {
                    draw(document, page, font, here);
                }
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, List<Mark> marks) throws IOException {
        PageSpace space = PageSpace.of(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(space));
            content.setLineWidth(LINE_WIDTH);
            MarkedCopy copy = new MarkedCopy(content, font, space);
            for (Mark mark : marks) {
                copy.draw(mark);
            }
        }
    }

    /** From points to the right of and above the lower left corner of the page as it is shown. */
    private static Matrix upright(PageSpace space) {
        float left = space.box().getLowerLeftX();
        float low = space.box().getLowerLeftY();
        float right = space.box().getUpperRightX();
        float high = space.box().getUpperRightY();
        return switch (space.quarterTurns()) {
            case 1 -> new Matrix(0, 1, -1, 0, right, low);
            case 2 -> new Matrix(-1, 0, 0, -1, right, high);
            case 3 -> new Matrix(0, -1, 1, 0, left, high);
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }

    private void draw(Mark mark) throws IOException {
        Rectangle area = mark.area();
        Color colour = COLOURS.get(mark.shade() % COLOURS.size());
        float left = area.left() - PADDING;
        float low = height - area.bottom() - PADDING;
        content.setStrokingColor(colour);
        content.addRect(left, low, area.width() + 2 * PADDING, area.height() + 2 * PADDING);
        content.stroke();
        float width = font.getStringWidth(mark.name()) / EM;
        float size = Math.max(SMALLEST_NAME, Math.min(LARGEST_NAME, area.width() / width));
        content.setNonStrokingColor(Color.WHITE);
        float above = height - area.top() + PADDING;
        content.addRect(left, above, width * size, size);
        content.fill();
        content.setNonStrokingColor(colour);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(left, above + size / 4);
        content.showText(mark.name());
        content.endText();
    }
}
