package org.section16.adapters.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.section16.application.ingest.StoreException;
import org.section16.application.reading.Content;
import org.section16.application.reading.UnreadableDocumentException;

/** Compresses documents and cuts them into parts that a column holds. */
final class Compression {
    /** H2 keeps 1,048,576 bytes in a column that lies within its row. */
    private static final int MOST_BYTES = 1_000_000;

    /** Half the time of the usual level for a tenth more bytes; ownership documents repeat themselves near by. */
    private static final int LEVEL = 3;

    private Compression() {}

    static List<byte[]> compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(compressed, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        } finally {
            deflater.end();
        }
        byte[] whole = compressed.toByteArray();
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < whole.length; from += MOST_BYTES) {
            parts.add(Arrays.copyOfRange(whole, from, Math.min(from + MOST_BYTES, whole.length)));
        }
        return parts;
    }

    static Content decompress(List<byte[]> parts) {
        List<InputStream> streams = new ArrayList<>();
        parts.forEach(part -> streams.add(new ByteArrayInputStream(part)));
        try (InputStream whole = new InflaterInputStream(new SequenceInputStream(Collections.enumeration(streams)))) {
            return Content.of(whole.readNBytes(Content.MOST_BYTES + 1));
        } catch (IOException | UnreadableDocumentException e) {
            throw new StoreException("a stored document is damaged; store it again from its file", e);
        }
    }
}
