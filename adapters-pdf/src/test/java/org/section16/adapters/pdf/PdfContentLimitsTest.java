package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** How much a document may show: pages, characters, lines, drawings within drawings. */
class PdfContentLimitsTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private static final int FORM_PAGES = 1;

    @Test
    void four_million_characters_are_refused() throws Exception {
        byte[] line = MadePdf.ascii("(" + "x".repeat(100) + ") Tj\n");
        byte[] pdf = withFont(out -> {
            out.write(MadePdf.ascii("BT /F 9 Tf 50 500 Td\n"));
            for (int i = 0; i < 40_000; i++) {
                out.write(line);
            }
            out.write(MadePdf.ascii("ET"));
        });

        assertThat(MadePdf.refusal(pdf)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void nearly_three_million_characters_on_one_page_are_no_form() throws Exception {
        byte[] line = MadePdf.ascii("(" + "word ".repeat(20) + ") Tj 0 -0.02 TD\n");
        byte[] pdf = withFont(out -> {
            out.write(MadePdf.ascii("BT /F 9 Tf 50 750 Td\n"));
            for (int i = 0; i < 29_000; i++) {
                out.write(line);
            }
            out.write(MadePdf.ascii("ET"));
        });

        assertThat(MadePdf.refusal(pdf)).isEqualTo(Reason.NOT_OWNERSHIP_FORM);
    }

    @Test
    void a_page_of_fine_squares_is_no_form() throws Exception {
        byte[] pdf = withFont(out -> {
            for (int i = 0; i < 100_000; i++) {
                out.write(MadePdf.ascii(i % 600 + " " + i / 600 * 4 + " 1 4 re S\n"));
            }
            out.write(MadePdf.ascii("BT /F 9 Tf 50 500 Td (word) Tj ET"));
        });

        assertThat(MadePdf.refusal(pdf)).isEqualTo(Reason.NOT_OWNERSHIP_FORM);
    }

    @Test
    void a_drawing_that_shows_itself_is_read_once() throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(FORM))) {
            PDFormXObject drawing = MadePdf.drawing(document, "/A Do", Map.of());
            drawing.getResources().put(COSName.getPDFName("A"), drawing);
            addDrawing(document, drawing);

            assertThat(MadePdf.lines(MadePdf.saved(document))).isEqualTo(MadePdf.lines(Files.readAllBytes(FORM)));
        }
    }

    @Test
    void drawings_nested_a_thousand_deep_are_read_or_refused() throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(FORM))) {
            PDFormXObject inner = MadePdf.drawing(document, "0 0 m", Map.of());
            for (int level = 0; level < 1000; level++) {
                inner = MadePdf.drawing(document, "/A Do", Map.of("A", inner));
            }
            addDrawing(document, inner);

            assertThat(MadePdf.lines(MadePdf.saved(document))).isEqualTo(MadePdf.lines(Files.readAllBytes(FORM)));
        }
    }

    @Test
    void a_form_with_an_exhibit_of_hundreds_of_pages_is_read() throws Exception {
        byte[] whole = withExhibit(500 - FORM_PAGES);

        assertThat(MadePdf.read(whole).document().entries().keySet())
                .isEqualTo(MadePdf.read(Files.readAllBytes(FORM))
                        .document()
                        .entries()
                        .keySet());
    }

    @Test
    void more_pages_than_the_limit_are_refused() throws Exception {
        assertThat(MadePdf.refusal(withExhibit(501 - FORM_PAGES))).isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] withExhibit(int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(FORM));
                PDDocument exhibit = Loader.loadPDF(withFont(PdfContentLimitsTest::prose))) {
            for (int i = 0; i < pages; i++) {
                document.importPage(exhibit.getPage(0));
            }
            return MadePdf.saved(document);
        }
    }

    private static void prose(OutputStream out) throws IOException {
        out.write(MadePdf.ascii("BT /F 9 Tf 12 TL 50 750 Td\n"));
        for (int line = 0; line < 55; line++) {
            out.write(MadePdf.ascii("(The undersigned constitutes and appoints each of the persons named) Tj T*\n"));
        }
        out.write(MadePdf.ascii("ET"));
    }

    private static byte[] withFont(MadePdf.Content content) throws IOException {
        try (PDDocument document = Loader.loadPDF(MadePdf.page(content))) {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            document.getPage(0).setResources(resources);
            return MadePdf.saved(document);
        }
    }

    private static void addDrawing(PDDocument document, PDFormXObject drawing) throws IOException {
        PDPage page = document.getPage(0);
        page.getResources().put(COSName.getPDFName("Drawing"), drawing);
        MadePdf.append(document, page, "/Drawing Do");
    }
}
