package org.section16.adapters.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.adapters.pdf.PdfFilingReader;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.Location;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

class TesseractTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private static final List<BufferedImage> ONE_PICTURE =
            List.of(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

    @Test
    void words_are_taken_from_the_table_picture_by_picture() {
        List<List<RecognisedWord>> words = Tesseract.words(
                List.of(
                        HEAD,
                        "4\t1\t1\t1\t1\t0\t1\t2\t30\t9\t-1\t",
                        "5\t1\t1\t1\t1\t1\t1\t2\t20\t9\t96.31\tCommon",
                        "5\t1\t1\t1\t1\t2\t22\t2\t9\t9\t12.5\tStock",
                        "5\t3\t1\t1\t1\t1\t1\t2\t20\t9\t90\t136"),
                3);

        assertThat(words).hasSize(3);
        assertThat(words.get(0)).extracting(RecognisedWord::text).containsExactly("Common", "Stock");
        assertThat(words.get(0)).extracting(RecognisedWord::confidence).containsExactly(96, 12);
        assertThat(words.get(0)).extracting(RecognisedWord::line).containsExactly(1, 1);
        assertThat(words.get(1)).isEmpty();
        assertThat(words.get(2)).extracting(RecognisedWord::line).containsExactly(2);
    }

    @Test
    void a_program_that_fails_is_named(@TempDir Path folder) {
        Tesseract missing = new Tesseract(folder.resolve("tesseract"));
        List<BufferedImage> pictures = List.of(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> missing.recognise(pictures, TextRecognition.Arrangement.LINE))
                .withMessageContaining("tesseract");
    }

    @Test
    void what_the_program_complains_of_is_said(@TempDir Path folder) throws Exception {
        Path program = script(folder, "echo 'Error opening data file eng.traineddata'; exit 1");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Tesseract(program).recognise(ONE_PICTURE, TextRecognition.Arrangement.LINE))
                .withMessageContaining("failed with 1: Error opening data file eng.traineddata");
    }

    @Test
    void a_program_that_hangs_is_given_up(@TempDir Path folder) throws Exception {
        Path program = script(folder, "exec sleep 60");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Tesseract(program, 1).recognise(ONE_PICTURE, TextRecognition.Arrangement.LINE))
                .withMessageContaining("more than 1 seconds");
    }

    private static Path script(Path folder, String commands) throws IOException {
        Path sh = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(sh), "there is no /bin/sh");
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + commands + "\n");
        assumeTrue(program.toFile().setExecutable(true), "the file cannot be made executable");
        return program;
    }

    @Test
    void a_program_that_is_not_on_the_path_is_not_found(@TempDir Path folder) {
        assertThat(Tesseract.find(folder.toString())).isEmpty();
    }

    @Test
    void pictures_are_refused_without_a_program() throws Exception {
        SourceDocument scan = SourceDocument.of("scan.pdf", scan());

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfFilingReader().read(scan))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void a_scanned_form_is_read_and_every_value_of_it_is_marked() throws Exception {
        Optional<Path> program = Tesseract.find(String.valueOf(System.getenv("PATH")));
        assumeTrue(program.isPresent(), "tesseract is not installed");

        Reading reading = read(scan(), program.orElseThrow());

        assertThat(reading.submission().filing().documentType().original()).isEqualTo(FormType.FORM_5);
        assertThat(reading.draft().evidence().places().values())
                .isNotEmpty()
                .allMatch(place -> place instanceof Location.Recognised);
        assertThat(reading.findings()).extracting(Finding::rule).contains(ReadingRules.RECOGNISED);
        assertThat(reading.draft().evidence().of(BoxPath.of(Box.PERIOD_OF_REPORT)))
                .isPresent();
    }

    private static Reading read(byte[] bytes, Path program) throws Exception {
        SourceDocument document = SourceDocument.of("scan.pdf", bytes);
        PdfFilingReader reader = new PdfFilingReader(Optional.of(new Tesseract(program)));
        return FilingAssembler.assemble(reader.read(document), document.receipt(), reader.name());
    }

    /** A form of this module, as a scanner would have it. */
    private static byte[] scan() throws IOException {
        try (PDDocument form = Loader.loadPDF(Files.readAllBytes(FORM));
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(form);
            for (int index = 0; index < form.getNumberOfPages(); index++) {
                PDPage page = new PDPage(form.getPage(index).getMediaBox());
                scan.addPage(page);
                BufferedImage picture = renderer.renderImageWithDPI(index, 200, ImageType.GRAY);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(scan, picture),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }
}
