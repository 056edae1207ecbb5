package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** How much the streams and objects of a document may hold, and which passwords open it. */
class PdfLimitsTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form5-late.pdf");

    private static final int BOMB = 80 << 20;

    @Test
    void a_stream_packed_in_the_old_way_is_measured_too() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(MadePdf.ascii("%PDF-1.4\n1 0 obj <</Length 9/Filter/LZWDecode>> stream\n"));
        pdf.write(blanksOfOldPacking());
        pdf.write(MadePdf.ascii("\nendstream endobj\ntrailer <<>>\n%%EOF\n"));

        assertThat(MadePdf.refusal(pdf.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_packed_stream_written_in_letters_is_measured_too() throws Exception {
        String pdf = ("%PDF-1.4\n1 0 obj <</Length 9/Filter[/ASCIIHexDecode/FlateDecode]>> stream\n"
                + hex(deflated(PdfLimitsTest::blanks)) + ">\nendstream endobj\ntrailer <<>>\n%%EOF\n");

        assertThat(MadePdf.refusal(MadePdf.ascii(pdf))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void an_encrypted_stream_is_measured_when_it_is_open() throws Exception {
        assertThat(MadePdf.refusal(locked(MadePdf.page(PdfLimitsTest::blanks), "")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_million_objects_packed_together_are_refused() throws Exception {
        byte[] objects = deflated(out -> {
            for (int i = 10; i < 1_000_000; i++) {
                out.write(MadePdf.ascii(i + " 0 "));
            }
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(MadePdf.ascii("%PDF-1.5\n1 0 obj <</Type/ObjStm/N 999990/First 0/Filter/FlateDecode/Length "
                + objects.length + ">> stream\n"));
        pdf.write(objects);
        pdf.write(MadePdf.ascii("\nendstream endobj\ntrailer <<>>\n%%EOF\n"));

        assertThat(MadePdf.refusal(pdf.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_document_full_of_beginnings_of_streams_is_given_up() throws Exception {
        byte[] pdf = MadePdf.ascii("%PDF-1.4\n" + "stream".repeat(2_000_000) + "\n%%EOF\n");

        assertThat(MadePdf.refusal(pdf)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void descriptions_within_descriptions_without_end_are_refused() throws Exception {
        String text = new String(Files.readAllBytes(FORM), StandardCharsets.ISO_8859_1);
        int catalog = text.indexOf("/Type /Catalog");
        String deep = text.substring(0, catalog) + "/Deep " + "<</A".repeat(200_000) + text.substring(catalog);

        assertThat(MadePdf.refusal(deep.getBytes(StandardCharsets.ISO_8859_1))).isIn(Reason.CORRUPT, Reason.TOO_LARGE);
    }

    @Test
    void a_picture_of_any_dimensions_is_not_unpacked() throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(FORM))) {
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 100_000);
            picture.setInt(COSName.HEIGHT, 100_000);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
                blanks(out);
            }
            PDPage page = document.getPage(0);
            PDResources resources = page.getResources();
            resources.put(COSName.getPDFName("Huge"), PDXObject.createXObject(picture, resources));
            MadePdf.append(document, page, "q 100 0 0 100 0 0 cm /Huge Do Q");

            assertThat(MadePdf.lines(MadePdf.saved(document))).isEqualTo(MadePdf.lines(Files.readAllBytes(FORM)));
        }
    }

    @Test
    void a_form_locked_against_changes_only_is_read() throws Exception {
        byte[] form = Files.readAllBytes(FORM);

        assertThat(MadePdf.lines(locked(form, ""))).isEqualTo(MadePdf.lines(form));
    }

    @Test
    void a_form_that_needs_a_password_is_refused_as_encrypted() throws Exception {
        assertThat(MadePdf.refusal(locked(Files.readAllBytes(FORM), "secret"))).isEqualTo(Reason.ENCRYPTED);
    }

    private static byte[] locked(byte[] bytes, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return MadePdf.saved(document);
        }
    }

    private static void blanks(OutputStream out) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int written = 0; written < BOMB; written += blanks.length) {
            out.write(blanks);
        }
    }

    /** Each code of LZW stands for one blank more than the one before, 7 MB until the table is full. */
    private static byte[] blanksOfOldPacking() {
        BitSet bits = new BitSet();
        int end = 0;
        for (int round = 0; round < BOMB / 7_000_000 + 1; round++) {
            end = add(bits, end, 256, round == 0 ? 9 : 12);
            end = add(bits, end, ' ', 9);
            for (int code = 258; code < 4094; code++) {
                end = add(bits, end, code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12);
            }
        }
        byte[] bytes = new byte[end / 8 + 1];
        bits.stream().forEach(bit -> bytes[bit / 8] |= (byte) (0x80 >> bit % 8));
        return bytes;
    }

    private static int add(BitSet bits, int end, int code, int length) {
        for (int bit = 0; bit < length; bit++) {
            bits.set(end + bit, (code >> (length - 1 - bit) & 1) == 1);
        }
        return end + length;
    }

    private static byte[] deflated(MadePdf.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            content.writeTo(out);
        }
        return bytes.toByteArray();
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(String.format("%02x", each));
        }
        return text.toString();
    }
}
