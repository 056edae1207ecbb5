package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Documents that the tests make up. */
final class MadePdf {

    private MadePdf() {}

    /** Writes the content of a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A document of one page. */
    static byte[] page(Content content) throws IOException {
        return page(content, COSName.FLATE_DECODE);
    }

    /** A document of one page, whose content is packed in a certain way. */
    static byte[] page(Content content, COSName packing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(packing)) {
                content.writeTo(out);
            }
            page.setContents(stream);
            return saved(document);
        }
    }

    /** A drawing within the drawing of a page, which may use others. */
    static PDFormXObject drawing(PDDocument document, String content, Map<String, PDFormXObject> used)
            throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        PDResources resources = new PDResources();
        used.forEach((name, other) -> resources.put(COSName.getPDFName(name), other));
        form.setResources(resources);
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(ascii(content));
        }
        return form;
    }

    /** Why the reader refuses a document. */
    static Reason refusal(byte[] bytes) throws UnreadableDocumentException {
        SourceDocument document = SourceDocument.of("form.pdf", bytes);
        return catchThrowableOfType(UnreadableDocumentException.class, () -> new PdfFilingReader().read(document))
                .reason();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static void append(PDDocument document, PDPage page, String content) throws IOException {
        PDStream more = new PDStream(document, new ByteArrayInputStream(ascii("\n" + content)));
        PDStream all = new PDStream(document);
        try (OutputStream out = all.createOutputStream(COSName.FLATE_DECODE)) {
            page.getContents().transferTo(out);
            out.write(more.toByteArray());
        }
        page.setContents(all);
    }

    static List<String> lines(byte[] bytes) throws Exception {
        return DraftLines.of(read(bytes));
    }

    static FilingDraft read(byte[] bytes) throws Exception {
        return new PdfFilingReader().read(SourceDocument.of("form.pdf", bytes));
    }
}
