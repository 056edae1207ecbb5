package org.section16.adapters.pdf.page;

/** Adds up what the streams of a document hold when unpacked, and says when it is too much. */
final class StreamTally {

    /** The content of the longest real page, in plain text, is below 2 MB; a typeface of Chinese has 20 MB. */
    private static final int MOST_BYTES = 64 << 20;

    /** Of a document, all together. */
    private static final long MOST_TOGETHER = 256L << 20;

    /** Pictures are never unpacked here; this is a page in colour at 900 dots to the inch. */
    private static final int MOST_OF_PICTURE = 256 << 20;

    /** Objects packed together take some 200 KB, the list of where they stand takes 7 bytes for each. */
    private static final int MOST_OF_OBJECTS = 2 << 20;

    /** Objects whose number encryption hides; real streams of them have 50 KB at most. */
    private static final int MOST_LOCKED = 256 << 10;

    private static final long MOST_OF_PICTURES = 2L << 30;

    /** 500 pages with typefaces and pictures have some 5,000. */
    private static final int MOST_STREAMS = 100_000;

    private long together;
    private long pictures;
    private int streams;

    /** Whether streams could be too much that are packed in so many bytes together. */
    static boolean canBeTooMuchTogether(long packed, int highestRatio) {
        return packed * highestRatio > MOST_TOGETHER;
    }

    /** Whether one stream could be too much that is packed in so many bytes. */
    static boolean canBeTooMuch(long packed, int highestRatio) {
        return packed * highestRatio > MOST_BYTES;
    }

    /** What one stream may hold: how far it needs to be unpacked to know. */
    static long most(boolean objects, boolean picture) {
        return objects ? MOST_OF_OBJECTS : picture ? MOST_OF_PICTURE : MOST_BYTES;
    }

    /** Refuses objects that are packed and encrypted in so large a stream that they could be too many. */
    static void checkLocked(int packed) throws PdfProblem {
        if (packed > MOST_LOCKED) {
            throw tooMuch("an encrypted stream of objects of more than " + MOST_LOCKED + " bytes");
        }
    }

    /** Counts a stream, whatever it holds. */
    void addOne() throws PdfProblem {
        if (++streams > MOST_STREAMS) {
            throw tooMuch("more than " + MOST_STREAMS + " streams");
        }
    }

    /** Counts what a stream holds. */
    void add(long size, long most, boolean picture) throws PdfProblem {
        if (size > most) {
            throw tooMuch("a stream of more than " + most + " bytes when unpacked");
        }
        together += picture ? 0 : size;
        pictures += picture ? size : 0;
        if (together > MOST_TOGETHER || pictures > MOST_OF_PICTURES) {
            throw tooMuch(
                    "streams of more than " + (picture ? MOST_OF_PICTURES : MOST_TOGETHER) + " bytes when unpacked");
        }
    }

    private static PdfProblem tooMuch(String what) {
        return new PdfProblem(PdfProblem.Kind.TOO_LARGE, what, null);
    }
}
