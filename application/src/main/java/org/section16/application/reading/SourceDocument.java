package org.section16.application.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * One document as it came, whole: a reader never owns a stream. Immutable; two documents are equal if their names and
 * bytes are.
 */
public final class SourceDocument {
    /** The largest document that is read, in bytes. Real filings stay below 2 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int HEAD_BYTES = 1024;

    private final String name;
    private final byte[] content;
    private final Receipt receipt;

    private SourceDocument(String name, byte[] content, Receipt receipt) {
        this.name = name;
        this.content = content;
        this.receipt = receipt;
    }

    /**
     * Obtains a document.
     *
     * @param name what to call it to the user, usually a file name
     * @param content the bytes; not to be changed afterwards
     * @return the document
     * @throws UnreadableDocumentException if there are no bytes, or more than {@link #MOST_BYTES}
     */
    public static SourceDocument of(String name, byte[] content) throws UnreadableDocumentException {
        return of(name, content, Receipt.none());
    }

    /**
     * Obtains a document with what is known from where it lay.
     *
     * @param name what to call it to the user, usually a file name
     * @param content the bytes; not to be changed afterwards
     * @param receipt what is known of it beside its content
     * @return the document
     * @throws UnreadableDocumentException if there are no bytes, or more than {@link #MOST_BYTES}
     */
    public static SourceDocument of(String name, byte[] content, Receipt receipt) throws UnreadableDocumentException {
        checkSize(content.length);
        return new SourceDocument(name, content, receipt);
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
     * Returns what to call the document to the user.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what is known of the document beside its content.
     *
     * @return the receipt, perhaps one that says nothing
     */
    public Receipt receipt() {
        return receipt;
    }

    /**
     * Returns the bytes.
     *
     * @return the bytes themselves, not a copy; they are not to be changed
     */
    public byte[] content() {
        return content;
    }

    /**
     * Opens the bytes for reading.
     *
     * @return a fresh stream, which need not be closed
     */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /**
     * Returns the beginning of the document, each byte as one character.
     *
     * @return the first 1,024 bytes, or fewer if there are fewer, read as Latin-1
     */
    public String head() {
        return new String(content, 0, Math.min(HEAD_BYTES, content.length), StandardCharsets.ISO_8859_1);
    }

    /**
     * Computes the SHA-256 of the bytes.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceDocument that
                && name.equals(that.name)
                && receipt.equals(that.receipt)
                && java.util.Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + java.util.Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
