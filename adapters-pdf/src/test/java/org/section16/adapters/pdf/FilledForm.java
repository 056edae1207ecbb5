package org.section16.adapters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PdfPages;
import org.section16.adapters.pdf.page.Rectangle;

/** A blank form being filled in, at places that are known by the labels on it. */
final class FilledForm {

    private static final float SIZE = 7;

    private final byte[] blank;
    private final List<Page> pages;
    private final List<Answer> answers = new ArrayList<>();

    /** What is filled in; x and y in points from the top left of the page as it is read, at the start of the line. */
    private record Answer(Page page, float x, float y, String text, boolean tick) {}

    FilledForm(byte[] blank) throws Exception {
        this.blank = blank.clone();
        this.pages = PdfPages.read(blank);
    }

    /** Fills in a box that is known by how its label begins. */
    FilledForm box(int page, String label, float right, String text) {
        Cell cell = cells(page).stream()
                .filter(candidate -> Letters.ofLabel(candidate.words()).startsWith(label))
                .findFirst()
                .orElseThrow();
        return at(page, cell.area().left() + right, cell.area().bottom() - 3, text);
    }

    /** Fills in a field of a row, counted from 1, in the column with the lowest head that begins so. */
    FilledForm field(int page, int row, String head, String text) {
        Cell column = cells(page).stream()
                .filter(candidate -> Letters.ofLabel(candidate.words()).startsWith(head))
                .max(Comparator.comparing(cell -> cell.area().top()))
                .orElseThrow();
        Rectangle area = cells(page).stream()
                .filter(cell -> cell.sharesColumnWith(column)
                        && cell.area().top() > column.area().bottom() - 2)
                .sorted(Comparator.comparing(cell -> cell.area().top()))
                .toList()
                .get(row - 1)
                .area();
        return at(page, area.left() + 2, area.bottom() - 5, text);
    }

    /** Ticks the line or box left of a label. */
    FilledForm tick(int page, String label) {
        Rectangle area = new LabelFinder(page(page).words())
                .find(label)
                .orElseThrow()
                .get(0)
                .area();
        answers.add(new Answer(page(page), area.left() - 11, area.bottom() - 1, "X", true));
        return this;
    }

    /** Types a text near a label. */
    FilledForm near(int page, String label, float right, float down, String text) {
        Rectangle area = new LabelFinder(page(page).words())
                .find(label)
                .orElseThrow()
                .get(0)
                .area();
        return at(page, area.left() + right, area.bottom() + down, text);
    }

    private FilledForm at(int page, float x, float y, String text) {
        answers.add(new Answer(page(page), x, y, text, false));
        return this;
    }

    private Page page(int number) {
        return pages.get(number - 1);
    }

    private List<Cell> cells(int page) {
        return Grid.of(page(page)).cells();
    }

    /** The form with the answers typed on it. */
    byte[] typed() throws IOException {
        try (PDDocument document = Loader.loadPDF(blank)) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (Answer answer : answers) {
                PDPage page = document.getPage(answer.page().number() - 1);
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(x(page, answer), y(page, answer));
                    content.showText(answer.text());
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    /** The form with the answers in fields. */
    byte[] inFields() throws IOException {
        try (PDDocument document = Loader.loadPDF(blank)) {
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv " + SIZE + " Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            for (Answer answer : answers) {
                PDPage page = document.getPage(answer.page().number() - 1);
                if (answer.tick()) {
                    place(form, new PDCheckBox(form), page, answer, SIZE)
                            .getCOSObject()
                            .setName(COSName.AS, "Yes");
                } else {
                    PDTextField field = new PDTextField(form);
                    place(form, field, page, answer, SIZE * answer.text().length() / 1.4f + 8);
                    field.setValue(answer.text());
                }
            }
            return saved(document);
        }
    }

    private PDAnnotationWidget place(PDAcroForm form, PDTerminalField field, PDPage page, Answer answer, float width)
            throws IOException {
        field.setPartialName("field" + form.getFields().size());
        List<PDField> fields = new ArrayList<>(form.getFields());
        fields.add(field);
        form.setFields(fields);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(x(page, answer), y(page, answer) - 2, width, SIZE + 4));
        widget.setPage(page);
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(widget);
        page.setAnnotations(all);
        return widget;
    }

    private static float x(PDPage page, Answer answer) {
        return answer.x() * page.getMediaBox().getWidth() / answer.page().width();
    }

    private static float y(PDPage page, Answer answer) {
        float height = page.getMediaBox().getHeight();
        return height - answer.y() * height / answer.page().height();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
