package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Documents made to exhaust, to hang or to misuse the reader: each is refused or read, and nothing of it is run. */
class HostilePdfTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private static final int BOMB = 80 << 20;

    private final PdfFilingReader reader = new PdfFilingReader();

    @Test
    void a_stream_that_unpacks_to_far_more_than_any_page_is_refused() throws Exception {
        assertThat(refusal(MadePdf.page(out -> {
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int written = 0; written < BOMB; written += blanks.length) {
                        out.write(blanks);
                    }
                })))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_stream_packed_twice_is_refused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.getCOSObject().createOutputStream(filters)) {
                out.write(' ');
            }
            page.setContents(content);

            assertThat(refusal(MadePdf.saved(document))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void a_million_lines_are_refused() throws Exception {
        byte[] line = MadePdf.ascii("0 0 m 100 0 l S\n");

        assertThat(refusal(MadePdf.page(out -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        out.write(line);
                    }
                })))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void drawings_that_multiply_one_another_are_refused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = MadePdf.drawing(document, "0 0 m", Map.of());
            for (int level = 0; level < 30; level++) {
                inner = MadePdf.drawing(document, "/A Do /A Do", Map.of("A", inner));
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("A"), inner);
            page.setResources(resources);
            PDStream content = new PDStream(document, new ByteArrayInputStream(MadePdf.ascii("/A Do")));
            page.setContents(content);

            assertThat(refusal(MadePdf.saved(document))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void a_page_tree_that_leads_back_to_itself_is_refused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            byte[] bytes = MadePdf.saved(document);
            COSArray kids = new COSArray();
            kids.add(document.getPages().getCOSObject());
            document.getPages().getCOSObject().setItem(COSName.KIDS, kids);

            assertThat(bytes).isNotEmpty();
            assertThat(refusal(MadePdf.saved(document))).isIn(Reason.CORRUPT, Reason.TOO_LARGE, Reason.NO_TEXT);
        }
    }

    @Test
    void a_document_that_says_that_it_is_shorter_than_it_is_is_refused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 600; i++) {
                document.addPage(new PDPage());
            }
            document.getPages().getCOSObject().setInt(COSName.COUNT, 1);

            assertThat(refusal(MadePdf.saved(document))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void lists_within_lists_without_end_are_refused() throws Exception {
        String text = new String(Files.readAllBytes(FORM), StandardCharsets.ISO_8859_1);
        int catalog = text.indexOf("/Type /Catalog");
        String deep = text.substring(0, catalog) + "/Deep " + "[".repeat(200_000) + text.substring(catalog);

        assertThat(refusal(deep.getBytes(StandardCharsets.ISO_8859_1))).isIn(Reason.CORRUPT, Reason.TOO_LARGE);
    }

    @Test
    void programs_and_attachments_are_left_alone() throws Exception {
        byte[] form = Files.readAllBytes(FORM);
        try (PDDocument document = Loader.loadPDF(form)) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("while (true) {}"));
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("virus.exe");
            attached.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(MadePdf.ascii("MZ"))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("virus", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);

            assertThat(DraftLines.of(reader.read(document(MadePdf.saved(document)))))
                    .isEqualTo(DraftLines.of(reader.read(document(form))));
        }
    }

    private static Reason refusal(byte[] bytes) throws UnreadableDocumentException {
        return MadePdf.refusal(bytes);
    }

    private static SourceDocument document(byte[] bytes) throws UnreadableDocumentException {
        return SourceDocument.of("form.pdf", bytes);
    }
}
