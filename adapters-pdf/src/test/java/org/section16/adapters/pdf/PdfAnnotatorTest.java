package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PdfPages;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FoundForm;
import org.section16.application.reading.Location.OnPage;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.form.Box;

/** Copies of documents with what was read from them drawn on. */
class PdfAnnotatorTest {

    private static final Path FORMS = Path.of("src/test/resources/org/section16/adapters/pdf");

    @Test
    void the_margin_lists_names_and_values_by_number() throws Exception {
        byte[] form = form("form5-late");
        FilingDraft draft = draft(form);

        String text = text(annotated(form, draft));

        assertThat(text.replaceAll("\\s+", " "))
                .contains(" issuer.issuerCik + issuerName = 0000000042 + Meridian Kite Works, Inc. ")
                .contains(" table1.line[1].securityTitle = Class A Common Stock ")
                .contains(" table1.line[2].transactionCode = G (1) ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form5-late", "form4-pages"})
    void nothing_of_the_page_is_covered(String name) throws Exception {
        byte[] form = form(name);
        List<Page> before = PdfPages.read(form);

        List<Page> after = PdfPages.read(annotated(form, draft(form)));

        for (int page = 0; page < before.size(); page++) {
            List<Word> printed = before.get(page).words();
            List<Word> added = added(after.get(page), before.get(page)).toList();
            assertThat(added)
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(printed).noneMatch(each -> overlap(each.area(), word.area())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void the_margin_is_right_of_the_page_however_that_is_turned(int degrees) throws Exception {
        byte[] blank = blank(degrees);
        FilingDraft draft = new FilingDraft(Medium.PRINTED);
        draft.issuer().put(Box.ISSUER_NAME, Entry.of("ACME \u03a9", new OnPage(1, 1000, 1000, 2000, 1200)));

        Page page = PdfPages.read(annotated(blank, draft)).get(0);

        assertThat(page.words()).extracting(Word::text).contains("1", "issuer.issuerName", "=", "ACME", "?");
        assertThat(page.words())
                .filteredOn(word -> word.text().equals("ACME"))
                .allSatisfy(word -> assertThat(word.area().left()).isGreaterThan(degrees % 180 == 0 ? 612 : 792));
    }

    /** The numbers beside the boxes, which are smaller than the words of the form. */
    private static Stream<Word> added(Page after, Page before) {
        return after.words().stream()
                .filter(word -> word.area().left() < before.width())
                .filter(word -> before.words().stream()
                        .noneMatch(each -> each.text().equals(word.text())
                                && Math.abs(each.area().left() - word.area().left()) < 0.1));
    }

    @Test
    void the_values_of_several_forms_are_marked_on_one_copy() throws Exception {
        byte[] bundle = MadeBundles.merged(MadeBundles.form("form5-late"), MadeBundles.form("vendor-form3"));
        List<FilingDraft> drafts = new PdfFilingReader()
                .readAll(SourceDocument.of("form.pdf", bundle)).stream()
                        .map(form -> ((FoundForm.Transcribed) form).draft())
                        .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PdfAnnotator().annotate(SourceDocument.of("form.pdf", bundle), drafts, out);

        List<Page> pages = PdfPages.read(out.toByteArray());
        assertThat(pages.get(0).words()).extracting(Word::text).contains("#1").doesNotContain("#2");
        assertThat(pages.get(1).words()).extracting(Word::text).contains("#2").doesNotContain("#1");
    }

    private static boolean overlap(Rectangle one, Rectangle other) {
        // the height of a word is that of its type, more than that of its ink
        return one.sharedWidth(other) > 0.1 && one.sharedHeight(other) > 1.5;
    }

    private static byte[] annotated(byte[] form, FilingDraft draft) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfAnnotator().annotate(SourceDocument.of("form.pdf", form), List.of(draft), out);
        return out.toByteArray();
    }

    private static FilingDraft draft(byte[] form) throws Exception {
        return new PdfFilingReader().read(SourceDocument.of("form.pdf", form));
    }

    private static byte[] form(String name) throws Exception {
        return Files.readAllBytes(FORMS.resolve(name + ".pdf"));
    }

    private static byte[] blank(int degrees) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setRotation(degrees);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
