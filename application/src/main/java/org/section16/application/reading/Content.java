package org.section16.application.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** The bytes of a document, whole, so that a reader never owns a stream. Immutable by contract: nobody changes them. */
public final class Content {
    /** The largest document that is read, in bytes. Real filings stay below 2 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int HEAD_BYTES = 1024;

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Obtains a content.
     *
     * @param bytes the bytes; not copied, and not to be changed afterwards
     * @return the content
     * @throws UnreadableDocumentException if there are no bytes, or more than {@link #MOST_BYTES}
     */
    public static Content of(byte[] bytes) throws UnreadableDocumentException {
        checkSize(bytes.length);
        return new Content(bytes);
    }

    /**
     * Refuses a size before anything is read.
     *
     * @param bytes the size of a document
     * @throws UnreadableDocumentException if it is zero, or more than {@link #MOST_BYTES}
     */
    public static void checkSize(long bytes) throws UnreadableDocumentException {
        if (bytes == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "");
        }
        if (bytes > MOST_BYTES) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, bytes + " bytes; the limit is " + MOST_BYTES + " bytes");
        }
    }

    /**
     * Returns the bytes.
     *
     * @return the bytes themselves, not a copy; they are not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Returns how many bytes there are.
     *
     * @return 1 to {@link #MOST_BYTES}
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Opens the bytes for reading.
     *
     * @return a fresh stream, which need not be closed
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Returns the beginning, each byte as one character.
     *
     * @return the first 1,024 bytes, or fewer if there are fewer, read as Latin-1
     */
    public String head() {
        return new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /**
     * Computes the SHA-256 of the bytes.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
