package org.section16.adapters.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How a stream is packed.
 *
 * @param steps  what is to be undone, in this order
 */
record Packing(List<COSName> steps) {

    private static final Map<String, COSName> NAMES = Map.of(
            "FlateDecode", COSName.FLATE_DECODE,
            "Fl", COSName.FLATE_DECODE,
            "LZWDecode", COSName.LZW_DECODE,
            "LZW", COSName.LZW_DECODE,
            "RunLengthDecode", COSName.RUN_LENGTH_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE,
            "ASCII85Decode", COSName.ASCII85_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "ASCIIHexDecode", COSName.ASCII_HEX_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE);

    private static final Pattern NAME = Pattern.compile("(?:" + String.join("|", NAMES.keySet()) + ")(?![A-Za-z0-9])");

    /** Pictures have ways of their own, which are not undone here. */
    private static final Pattern OF_PICTURES = Pattern.compile("(?:DCT|CCITTFax|JBIG2|JPX)Decode|/(?:DCT|CCF)\\b");

    private static final List<COSName> AS_TEXT = List.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE);

    /** No deflated stream is larger than this many times what it is packed in (RFC 1951, zlib's own figure). */
    private static final int DEFLATED = 1032;

    /** Nor one packed in another way: the longest phrase of LZW is 3,839 bytes, and costs 12 bits. */
    private static final int OTHERWISE = 2560;

    private static final String FILTER = "/Filter";

    private static final Packing USUAL = new Packing(List.of(COSName.FLATE_DECODE));

    /** Reads the description of a stream; what it does not tell is taken for the usual way. */
    static Packing of(String description) {
        if (isUsual(description)) {
            return USUAL;
        }
        if (OF_PICTURES.matcher(description).find()) {
            return new Packing(List.of());
        }
        List<COSName> steps = NAME.matcher(description)
                .results()
                .map(MatchResult::group)
                .map(NAMES::get)
                .toList();
        return steps.isEmpty() ? USUAL : new Packing(steps);
    }

    /** Nearly all streams say just that, and there can be thousands. */
    private static boolean isUsual(String description) {
        int filter = description.indexOf(FILTER);
        if (filter < 0 || filter != description.lastIndexOf(FILTER)) {
            return false;
        }
        int way = filter + FILTER.length();
        return description.startsWith("/FlateDecode", way) || description.startsWith(" /FlateDecode", way);
    }

    /** Whether it is packed several times over, which no program does. */
    boolean isRepeated() {
        return steps.stream().filter(step -> !AS_TEXT.contains(step)).count() > 1;
    }

    /** How many bytes one byte can hold at most. */
    int highestRatio() {
        return steps.stream().allMatch(COSName.FLATE_DECODE::equals) ? DEFLATED : OTHERWISE;
    }

    /**
     * How much a stream holds; of a damaged one, up to the damage.
     *
     * @param enough  where counting may stop
     */
    long unpacked(InputStream packed, long enough) {
        InputStream from = packed;
        Counter counter = new Counter(enough);
        try {
            for (COSName step : steps.isEmpty() ? steps : steps.subList(0, steps.size() - 1)) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                undo(step, from, text);
                from = new ByteArrayInputStream(text.toByteArray());
            }
            if (!steps.isEmpty()) {
                undo(steps.get(steps.size() - 1), from, counter);
            }
        } catch (IOException | RuntimeException e) {
            return counter.count; // damaged, or enough
        }
        return counter.count;
    }

    private static void undo(COSName step, InputStream from, OutputStream to) throws IOException {
        FilterFactory.INSTANCE.getFilter(step).decode(from, to, new COSDictionary(), 0);
    }

    /** Counts what is written, and ends it when there is enough. */
    private static final class Counter extends OutputStream {

        private final long enough;
        private long count;

        Counter(long enough) {
            this.enough = enough;
        }

        @Override
        public void write(int one) throws IOException {
            add(1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            add(length);
        }

        private void add(int length) throws IOException {
            count += length;
            if (count > enough) {
                throw new IOException("more than " + enough + " bytes");
            }
        }
    }
}
