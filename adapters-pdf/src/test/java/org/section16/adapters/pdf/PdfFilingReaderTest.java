package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

class PdfFilingReaderTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private final PdfFilingReader reader = new PdfFilingReader();

    @Test
    void it_recognises_the_first_bytes_of_a_pdf() throws Exception {
        assertThat(reader.recognise(document(form()))).isEqualTo(Recognition.YES);
        assertThat(reader.recognise(document(ascii("mail header\n%PDF-1.7")))).isEqualTo(Recognition.MAYBE);
        assertThat(reader.recognise(document(ascii("<ownershipDocument/>")))).isEqualTo(Recognition.NO);
    }

    @Test
    void a_document_cut_short_is_damaged() throws Exception {
        byte[] form = form();

        assertThat(refusal(Arrays.copyOf(form, form.length / 2))).isEqualTo(Reason.CORRUPT);
        assertThat(refusal(Arrays.copyOf(form, 900))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void a_document_overwritten_in_the_middle_is_damaged() throws Exception {
        byte[] form = form();
        Arrays.fill(form, 200, form.length - 900, (byte) 7);

        assertThat(refusal(form)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void a_password_is_asked_for_only_if_one_is_needed() throws Exception {
        assertThat(refusal(locked("secret"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(DraftLines.of(reader.read(document(locked("")))))
                .isEqualTo(DraftLines.of(reader.read(document(form()))));
    }

    @Test
    void pages_without_text_are_refused() throws Exception {
        assertThat(refusal(page(""))).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void another_document_is_no_ownership_form() throws Exception {
        assertThat(refusal(page("FORM 4 is due within two business days"))).isEqualTo(Reason.NOT_OWNERSHIP_FORM);
    }

    private Reason refusal(byte[] bytes) throws UnreadableDocumentException {
        SourceDocument document = document(bytes);
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(document))
                .reason();
    }

    private static SourceDocument document(byte[] bytes) throws UnreadableDocumentException {
        return SourceDocument.of("form.pdf", bytes);
    }

    private static byte[] form() throws IOException {
        return Files.readAllBytes(FORM);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] locked(String userPassword) throws IOException {
        try (PDDocument document = Loader.loadPDF(form())) {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] page(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
