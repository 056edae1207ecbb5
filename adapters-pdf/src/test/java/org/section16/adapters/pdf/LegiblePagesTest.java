package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Page.Backing;
import org.section16.adapters.pdf.page.Word;
import org.section16.adapters.pdf.scan.RecognisedWord;
import org.section16.adapters.pdf.scan.TextRecognition;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Text that lies in a page unseen was recognised by somebody, not printed; and a page may be a picture among printed ones. */
class LegiblePagesTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private static final byte WHITE = (byte) 255;

    private static final TextRecognition BLIND = (pictures, arrangement) ->
            pictures.stream().map(picture -> List.<RecognisedWord>of()).toList();

    @Test
    void text_drawn_invisibly_over_a_picture_is_not_read() throws Exception {
        LegiblePages pages = legible(scan(RenderingMode.NEITHER, false), BLIND);

        assertThat(pages.pages().get(0).words()).extracting(Word::text).containsExactly(Word.UNKNOWN);
        assertThat(pages.hiding()).containsExactly(1);
    }

    @Test
    void text_under_a_picture_is_not_read() throws Exception {
        LegiblePages pages = legible(scan(RenderingMode.FILL, true), BLIND);

        assertThat(pages.pages().get(0).words()).extracting(Word::text).containsExactly(Word.UNKNOWN);
        assertThat(pages.hiding()).containsExactly(1);
    }

    @Test
    void text_over_a_picture_that_can_be_seen_is_a_stamp_on_it() throws Exception {
        byte[] stamped = scan(RenderingMode.FILL, false);

        assertThat(legible(stamped, BLIND).hiding()).isEmpty();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfFilingReader().read(SourceDocument.of("scan.pdf", stamped)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void a_scan_with_a_hidden_text_is_refused_as_a_picture() throws Exception {
        byte[] scan = scan(RenderingMode.NEITHER, false);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfFilingReader().read(SourceDocument.of("scan.pdf", scan)))
                .withMessageContaining("hidden")
                .withMessageContaining("--ocr")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void a_picture_behind_a_printed_form_is_named() throws Exception {
        FilingDraft draft = new PdfFilingReader().read(SourceDocument.of("mixed.pdf", formAndPicture()));

        assertThat(draft.doubts())
                .filteredOn(finding -> finding.rule().equals(ReadingRules.DOUBTFUL))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("page 2 show", "--ocr"));
    }

    @Test
    void of_a_mixed_document_only_the_pictures_are_recognised() throws Exception {
        TextRecognition reading = (pictures, arrangement) -> pictures.stream()
                .map(picture -> List.of(new RecognisedWord(1, 20, 14, 60, 28, 87, "136")))
                .toList();
        List<Page> pages = legible(formAndPicture(), reading).pages();

        assertThat(pages.get(0).words()).extracting(Word::confidence).containsOnly(Word.PRINTED);
        assertThat(pages.get(1).words())
                .isNotEmpty()
                .extracting(Word::confidence)
                .doesNotContain(Word.PRINTED);
    }

    @Test
    void letters_before_a_picture_of_a_form_are_not_taken_for_all_there_is() throws Exception {
        byte[] letter = pdf(document -> {
            write(document, page(document), "Enclosed please find our Form 4.", RenderingMode.FILL);
            draw(document, page(document));
        });

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfFilingReader().read(SourceDocument.of("letter.pdf", letter)))
                .withMessageContaining("page 2 of 2")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void a_program_that_fails_is_not_the_fault_of_the_document() throws Exception {
        TextRecognition failing = (pictures, arrangement) -> {
            throw new IOException("tesseract failed with 1: no eng.traineddata");
        };
        byte[] scan = scan(RenderingMode.NEITHER, false);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> legible(scan, failing))
                .withMessage("text recognition failed: tesseract failed with 1: no eng.traineddata")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void a_printed_page_has_paper_under_its_words() throws Exception {
        assertThat(legible(Files.readAllBytes(FORM), BLIND).pages())
                .extracting(Page::backing)
                .containsOnly(Backing.PAPER);
    }

    private interface Content {
        void into(PDDocument document) throws IOException;
    }

    private static LegiblePages legible(byte[] bytes, TextRecognition program) throws UnreadableDocumentException {
        return LegiblePages.of(SourceDocument.of("form.pdf", bytes), Optional.of(program));
    }

    private static byte[] scan(RenderingMode mode, boolean under) throws IOException {
        return pdf(document -> {
            PDPage page = page(document);
            if (under) {
                write(document, page, "1. Name and Address of Reporting Person", mode);
                draw(document, page);
            } else {
                draw(document, page);
                write(document, page, "1. Name and Address of Reporting Person", mode);
            }
        });
    }

    private static byte[] formAndPicture() throws IOException {
        try (PDDocument form = Loader.loadPDF(Files.readAllBytes(FORM))) {
            draw(form, page(form));
            return bytes(form);
        }
    }

    private static byte[] pdf(Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            content.into(document);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage();
        document.addPage(page);
        return page;
    }

    private static void draw(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            BufferedImage picture = new BufferedImage(170, 220, BufferedImage.TYPE_BYTE_GRAY);
            Arrays.fill(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), WHITE);
            picture.getRaster().setSamples(50, 50, 20, 10, 0, new int[20 * 10]); // ink
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
        }
    }

    private static void write(PDDocument document, PDPage page, String text, RenderingMode mode) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 8);
            content.setRenderingMode(mode);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }
}
