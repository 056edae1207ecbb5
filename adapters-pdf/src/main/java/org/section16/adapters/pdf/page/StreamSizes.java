package org.section16.adapters.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at packed streams before the parser does, which unpacks each of them whole.
 *
 * <p>Streams are found by their keyword, wherever they stand, so that nothing in the document can hide one. Packing
 * makes at most some thousand bytes of one, so that only large streams need to be tried.
 */
final class StreamSizes {

    private static final String KEYWORD = "stream";

    private static final String END = "endstream";

    private static final String ENCRYPT = "/Encrypt";

    /** The description of a stream stands before it; the longest real ones have half of this. */
    private static final int DESCRIPTION = 2048;

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private final byte[] bytes;

    /** The same, one character for each byte, to be searched. */
    private final String text;

    private final boolean locked;
    private int end;
    private final StreamTally tally = new StreamTally();

    private StreamSizes(byte[] bytes) {
        this.bytes = bytes;
        text = new String(bytes, StandardCharsets.ISO_8859_1);
        locked = text.contains(ENCRYPT);
    }

    /** Refuses a document whose streams hold too much. */
    static void check(byte[] bytes) throws PdfProblem {
        new StreamSizes(bytes).check();
    }

    private void check() throws PdfProblem {
        int searched = 0;
        for (int at = text.indexOf(KEYWORD); at >= 0; at = text.indexOf(KEYWORD, at + 1)) {
            boolean begins = at < 3 || text.charAt(at - 1) != 'd'; // not the end of one
            if (begins) {
                String before = text.substring(Math.max(searched, at - DESCRIPTION), at);
                tally.addOne();
                check(before.substring(Math.max(0, before.lastIndexOf(" obj"))), at + KEYWORD.length());
                searched = at;
            }
        }
    }

    private void check(String description, int start) throws PdfProblem {
        Packing packing = Packing.of(description);
        if (packing.isRepeated()) {
            throw new PdfProblem(PdfProblem.Kind.TOO_LARGE, "a stream is packed more than once", null);
        }
        int length = endFrom(start) - start;
        // Objects that are packed together, and the list of where all objects stand.
        boolean objects = description.contains("/ObjStm") || description.contains("/XRef");
        if (objects && locked) {
            StreamTally.checkLocked(length);
        }
        int ratio = packing.highestRatio();
        if (objects
                || StreamTally.canBeTooMuchTogether(bytes.length, ratio)
                || StreamTally.canBeTooMuch(length, ratio)) {
            boolean picture = PICTURE.matcher(description).find();
            long most = StreamTally.most(objects, picture);
            tally.add(packing.unpacked(content(start, length), most), most, picture);
        }
    }

    /** Where the stream that begins here ends; looked for once, however many begin before it. */
    private int endFrom(int start) {
        if (end < start) {
            int found = text.indexOf(END, start);
            end = found < 0 ? bytes.length : found;
        }
        return end;
    }

    private InputStream content(int start, int length) {
        int first = start;
        while (first < start + length && (bytes[first] == '\r' || bytes[first] == '\n')) {
            first++;
        }
        return new ByteArrayInputStream(bytes, first, start + length - first);
    }

    /** Refuses a document whose streams, which encryption had hidden, hold too much. */
    static void check(COSDocument document) throws PdfProblem, IOException {
        StreamTally tally = new StreamTally();
        long most = StreamTally.most(false, false);
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && stream.getLength() > 0) {
                add(tally, stream, most);
            }
        }
    }

    private static void add(StreamTally tally, COSStream stream, long most) throws PdfProblem, IOException {
        Packing packing = Packing.of(String.valueOf(stream.getFilters()));
        if (StreamTally.canBeTooMuch(stream.getLength(), packing.highestRatio())) {
            try (InputStream packed = stream.createRawInputStream()) {
                tally.add(packing.unpacked(packed, most), most, false);
            }
        }
    }
}
