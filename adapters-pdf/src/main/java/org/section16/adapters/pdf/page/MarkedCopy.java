package org.section16.adapters.pdf.page;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/**
 * A copy of a PDF with a numbered box around each value that was read, and in a margin added at the right of the page
 * what each number is called and was read as.
 */
public final class MarkedCopy {

    private static final float LINE_WIDTH = 0.4f;

    /** Of the numbers beside the boxes. */
    private static final float NUMBER_SIZE = 5;

    /** Digits reach so far above the line on which they stand, in their size. */
    private static final float DIGIT_HEIGHT = 0.72f;

    private static final List<Color> COLOURS =
            List.of(new Color(200, 0, 0), new Color(0, 110, 0), new Color(150, 0, 170), new Color(0, 70, 200));

    private final PDPageContentStream content;
    private final PlainType type;
    private final PageSpace space;

    private MarkedCopy(PDPageContentStream content, PlainType type, PageSpace space) {
        this.content = content;
        this.type = type;
        this.space = space;
    }

    /**
     * Writes the copy, which opens without a password.
     *
     * @param bytes  the whole document
     * @throws PdfProblem if the document cannot be opened
     */
    public static void write(byte[] bytes, List<Mark> marks, OutputStream out) throws IOException, PdfProblem {
        List<Page> printed = PdfPages.read(bytes);
        try (PDDocument document = PdfOpening.open(bytes)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                int current = number;
                List<Mark> here =
                        marks.stream().filter(mark -> mark.page() == current).toList();
                if (!here.isEmpty()) {
                    draw(document, page, new MarkedPage(printed.get(number - 1), here));
                }
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
        }
    }

    private static void draw(PDDocument document, PDPage page, MarkedPage marked) throws IOException {
        PageSpace space = PageSpace.of(page);
        Margin margin = Margin.of(space, marked.marks().size());
        margin.addTo(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(space));
            content.setLineWidth(LINE_WIDTH);
            MarkedCopy copy = new MarkedCopy(content, new PlainType(), space);
            copy.clear(margin);
            copy.drawBoxes(marked);
            copy.list(marked.marks(), margin);
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

    /** The paper may go on beyond what is shown of it. */
    private void clear(Margin margin) throws IOException {
        content.setNonStrokingColor(Color.WHITE);
        content.addRect(space.width(), 0, margin.width(), space.height());
        content.fill();
    }

    private void drawBoxes(MarkedPage marked) throws IOException {
        FreeSpots spots = marked.freeSpots(space.width(), space.height());
        for (int index = 0; index < marked.marks().size(); index++) {
            Rectangle box = marked.box(index);
            content.setStrokingColor(colour(index));
            content.addRect(box.left(), space.height() - box.bottom(), box.width(), box.height());
            content.stroke();
            String number = String.valueOf(index + 1);
            Rectangle spot = spots.take(box, type.width(number, NUMBER_SIZE), NUMBER_SIZE * DIGIT_HEIGHT);
            write(number, NUMBER_SIZE, spot.left(), spot.bottom(), colour(index));
        }
    }

    private void list(List<Mark> marks, Margin margin) throws IOException {
        for (int index = 0; index < marks.size(); index++) {
            Mark mark = marks.get(index);
            String name = PlainType.spelled((index + 1) + "  " + mark.name() + " = ");
            float room = margin.columnWidth() - type.width(name, Margin.SIZE);
            String value = type.fitted(PlainType.spelled(mark.value()), Margin.SIZE, room);
            write(name + value, Margin.SIZE, margin.left(index), margin.baseline(index), colour(index));
        }
    }

    private void write(String text, float size, float left, float baseline, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.beginText();
        content.setFont(type.font(), size);
        content.newLineAtOffset(left, space.height() - baseline);
        content.showText(text);
        content.endText();
    }

    /** Neighbours have different colours. */
    private static Color colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
