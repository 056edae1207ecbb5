package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.Unplaced;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;

/** Documents that hold more than one form. */
class SeveralFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/org/section16/adapters/pdf");

    @Test
    void of_two_forms_the_first_is_read_and_the_second_named() throws Exception {
        FilingDraft draft = read(merged(form("form4-pages"), form("form5-late")));

        assertThat(DraftLines.of(draft)).isEqualTo(DraftLines.of(read(form("form4-pages"))));
        assertThat(draft.doubts())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("another form");
    }

    @ParameterizedTest
    @CsvSource({
        "form4-pages, form3-nothing-owned",
        "vendor-form4, vendor-form3",
        "online-form4, online-form5",
        "blank-form4, blank-form4"
    })
    void in_every_layout_the_page_of_a_further_form_is_named(String first, String second) throws Exception {
        byte[] form = form(first);
        int next = pages(form) + 1;

        FilingDraft draft = read(merged(form, form(second)));

        List<String> alone = DraftLines.of(read(form));
        assertThat(DraftLines.of(draft)).isEqualTo(alone);
        assertThat(draft.doubts()).anySatisfy(doubt -> {
            assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
            assertThat(doubt.message()).contains("another form begins on page " + next + ";");
        });
    }

    @ParameterizedTest
    @CsvSource({"form5-late, vendor-form4", "vendor-form4, form5-late", "vendor-form4, online-form4"})
    void a_form_of_another_layout_is_named_too(String first, String second) throws Exception {
        byte[] form = form(first);
        int next = pages(form) + 1;

        FilingDraft draft = read(merged(form, form(second)));

        Stream<String> doubts = draft.doubts().stream().map(Finding::message);
        Stream<String> places =
                draft.unplaced().stream().map(Unplaced::location).map(String::valueOf);
        assertThat(Stream.concat(doubts, places)).anyMatch(text -> text.contains("page " + next));
    }

    @Test
    void an_exhibit_behind_the_form_is_named() throws Exception {
        FilingDraft draft = read(merged(form("form5-late"), letter()));

        assertThat(DraftLines.of(draft)).containsAll(DraftLines.of(read(form("form5-late"))));
        assertThat(draft.unplaced()).extracting(Unplaced::text).containsExactly("POWER OF ATTORNEY");
    }

    @Test
    void a_letter_before_the_form_is_named() throws Exception {
        FilingDraft draft = read(merged(letter(), form("form5-late")));

        assertThat(draft.document().entries().keySet())
                .isEqualTo(read(form("form5-late")).document().entries().keySet());
        assertThat(draft.unplaced()).extracting(Unplaced::text).containsExactly("POWER OF ATTORNEY");
    }

    private static FilingDraft read(byte[] bytes) throws Exception {
        return new PdfFilingReader().read(SourceDocument.of("form.pdf", bytes));
    }

    private static int pages(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }

    private static byte[] form(String name) throws Exception {
        return Files.readAllBytes(FORMS.resolve(name + ".pdf"));
    }

    private static byte[] letter() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("POWER OF ATTORNEY");
                content.newLineAtOffset(0, -30);
                content.showText("Know all by these presents");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] merged(byte[]... parts) throws Exception {
        PDFMergerUtility merger = new PDFMergerUtility();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument whole = new PDDocument()) {
            for (byte[] part : parts) {
                try (PDDocument each = Loader.loadPDF(new RandomAccessReadBuffer(part))) {
                    merger.appendDocument(whole, each);
                }
            }
            whole.save(out);
        }
        return out.toByteArray();
    }
}
