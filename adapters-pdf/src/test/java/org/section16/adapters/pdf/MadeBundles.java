package org.section16.adapters.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents put together from others, as people do it. */
final class MadeBundles {

    private static final Path FORMS = Path.of("src/test/resources/org/section16/adapters/pdf");

    private MadeBundles() {}

    /** A form of the tests. */
    static byte[] form(String name) throws IOException {
        return Files.readAllBytes(FORMS.resolve(name + ".pdf"));
    }

    /** A page of text, as an exhibit may be. */
    static byte[] letter(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -30);
                }
                content.endText();
            }
            return MadePdf.saved(document);
        }
    }

    /** A page that begins like a form, and of which nothing else is left. */
    static byte[] stump() throws IOException {
        return letter(
                "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934",
                "1. Name and Address of Reporting Person");
    }

    /** The documents one behind the other. */
    static byte[] merged(byte[]... parts) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            for (byte[] part : parts) {
                PDDocument each = Loader.loadPDF(new RandomAccessReadBuffer(part));
                open.add(each);
                merger.appendDocument(whole, each);
            }
            return MadePdf.saved(whole);
        } finally {
            for (PDDocument each : open) {
                each.close();
            }
        }
    }
}
