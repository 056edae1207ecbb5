package org.section16.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

/** Documents that cannot be read: each is named in a line, nothing of it is stored, and the others are. */
class BadInputTest {
    private static final String ENTITY_BOMB = """
            <?xml version="1.0"?>
            <!DOCTYPE ownershipDocument [
              <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            ]>
            <ownershipDocument><remarks>&d;</remarks></ownershipDocument>
            """;

    /** What each bad document is told to be. */
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("bomb.xml", "is refused"),
            Map.entry("doctype.xml", "is refused"),
            Map.entry("empty.xml", "is empty"),
            Map.entry("encrypted.pdf", "is encrypted"),
            Map.entry("error-page.xml", "is not a Form 3, 4 or 5"),
            Map.entry("huge.xml", "is too large"),
            Map.entry("image.pdf", "holds no text"),
            Map.entry("inflated.pdf", "is too large"),
            Map.entry("letter.pdf", "is not a Form 3, 4 or 5"),
            Map.entry("noise.bin", "is not a Form 3, 4 or 5"),
            Map.entry("thirteen-f.xml", "is not a Form 3, 4 or 5"),
            Map.entry("truncated.pdf", "is damaged"),
            Map.entry("truncated.xml", "is damaged")));

    private static final long HUGE_BYTES = 200L * 1024 * 1024;

    private static final int INFLATED_BYTES = 80 << 20;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void write_the_documents() throws IOException {
        folder = Files.createDirectory(temporary.resolve("in"));
        byte[] xml = Files.readAllBytes(ProjectFiles.sample("qualys-form4.xml"));
        byte[] pdf = Files.readAllBytes(ProjectFiles.sample("qualys-form4.pdf"));
        write("bomb.xml", ENTITY_BOMB.getBytes(UTF_8));
        write("doctype.xml", "<!DOCTYPE ownershipDocument><ownershipDocument/>".getBytes(UTF_8));
        write("empty.xml", new byte[0]);
        write("encrypted.pdf", encrypted(pdf));
        write("error-page.xml", "<!DOCTYPE html>\n<html><body>Not found<br></body></html>".getBytes(UTF_8));
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.xml").toFile(), "rw")) {
            huge.setLength(HUGE_BYTES);
        }
        write("image.pdf", imageOnly());
        write("inflated.pdf", inflated());
        write("letter.pdf", letter());
        write("noise.bin", new byte[] {0, 1, 2, 3, (byte) 200});
        write("thirteen-f.xml", "<informationTable xmlns=\"x\"><infoTable/></informationTable>".getBytes(UTF_8));
        write("truncated.pdf", Arrays.copyOf(pdf, pdf.length / 2));
        write("truncated.xml", Arrays.copyOf(xml, xml.length / 2));
        write("zz-good.xml", xml);
    }

    @Test
    void each_bad_document_costs_one_clear_line_and_the_good_one_is_stored() {
        String store = Run.storeIn(temporary);

        Run run = Run.of("--db", store, "ingest", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        "14 documents: 1 stored, 0 joined to stored filings, 0 read anew, 0 stored before, 13 rejected\n");
        assertLines(run.errLines());
        assertThat(Run.of("--db", store, "list", "--format", "json").out()).containsOnlyOnce("documentType");
    }

    @Test
    void each_bad_document_is_refused_by_show_and_by_convert_alike() {
        List<String> shown = EXPECTED.keySet().stream()
                .map(name -> Run.of("show", folder.resolve(name).toString()))
                .peek(run -> assertThat(run.exitCode()).isEqualTo(1))
                .flatMap(run -> run.errLines().stream())
                .toList();
        Run converted = Run.of("convert", "--to", "xml", "-o", temporary.resolve("out") + "/", folder.toString());

        assertLines(shown);
        assertLines(converted.errLines());
        assertThat(temporary.resolve("out").toFile().list()).containsExactly("zz-good.xml");
    }

    @Test
    void a_folder_without_rights_is_named_and_the_rest_is_done() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(closed.toFile().setReadable(false), "this system knows no rights");
        Assumptions.assumeFalse(Files.isReadable(closed), "the tests run as a user who may read everything");

        Run run = Run.of("--db", Run.storeIn(temporary), "ingest", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(closed + " cannot be opened: there is no right to read it");
        assertThat(run.out()).contains("1 stored", "14 rejected");
    }

    private void assertLines(List<String> lines) {
        List<String> names = List.copyOf(EXPECTED.keySet());
        assertThat(lines).hasSameSizeAs(names);
        for (int index = 0; index < names.size(); index++) {
            assertThat(lines.get(index))
                    .startsWith(
                            "section16: " + folder.resolve(names.get(index)) + " " + EXPECTED.get(names.get(index)));
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] imageOnly() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
            }
            return saved(document);
        }
    }

    /** A page whose content packs into kilobytes and unpacks to far more than any page has. */
    private static byte[] inflated() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int written = 0; written < INFLATED_BYTES; written += blanks.length) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
            return saved(document);
        }
    }

    private static byte[] letter() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Dear reader, this letter mentions a FORM 4 and is none.");
                content.endText();
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
