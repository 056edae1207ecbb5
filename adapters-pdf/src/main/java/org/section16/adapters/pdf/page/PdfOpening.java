package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens documents and refuses those that cannot be trusted to be whole. */
final class PdfOpening {

    /** The longest real forms have a dozen pages; exhibits may follow in the same document. */
    private static final int MOST_PAGES = 500;

    /** An encrypted document of at most so many bytes cannot hold too much. */
    private static final int SMALL = 64 << 10;

    /** The end mark stands within the last kilobyte (PDF 1.7, appendix H.3, note 18). */
    private static final int TAIL = 1024;

    private static final byte[] END_MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private PdfOpening() {}

    static PDDocument open(byte[] bytes) throws IOException, PdfProblem {
        FontsFromJar.use();
        if (!endsWithMark(bytes)) {
            // The parser would mend the document by leaving out what is missing, and the filing would be incomplete.
            throw new PdfProblem(
                    PdfProblem.Kind.DAMAGED, "cut short: no end mark in the last " + TAIL + " bytes", null);
        }
        StreamSizes.check(bytes);
        PDDocument document = load(bytes);
        try {
            if (document.isEncrypted() && bytes.length > SMALL) {
                StreamSizes.check(document.getDocument());
            }
            checkLength(document.getNumberOfPages());
        } catch (PdfProblem | IOException | RuntimeException e) {
            document.close();
            throw e;
        }
        return document;
    }

    /** What a document says of its length need not be true. */
    static void checkLength(int pages) throws PdfProblem {
        if (pages > MOST_PAGES) {
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, pages + " pages, expected at most " + MOST_PAGES, null);
        }
    }

    /** Documents locked against changes only open with the empty password. */
    private static PDDocument load(byte[] bytes) throws IOException, PdfProblem {
        try {
            return Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new PdfProblem(PdfProblem.Kind.LOCKED, "a password is needed to open it", e);
        }
    }

    private static boolean endsWithMark(byte[] bytes) {
        for (int at = bytes.length - END_MARK.length; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (matches(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < END_MARK.length; i++) {
            if (bytes[at + i] != END_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
