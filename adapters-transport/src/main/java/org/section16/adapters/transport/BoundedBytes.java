package org.section16.adapters.transport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that are kept up to a limit; beyond it nothing is kept at all. */
final class BoundedBytes {
    private final int limit;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean overflown;

    BoundedBytes(int limit) {
        this.limit = limit;
    }

    void append(byte[] bytes, int from, int to) {
        if (overflown || to - from > limit - kept.size()) {
            overflown = true;
            kept = new ByteArrayOutputStream(0); // what is too large is of no use in part
        } else {
            kept.write(bytes, from, to - from);
        }
    }

    boolean isOverflown() {
        return overflown;
    }

    int size() {
        return kept.size();
    }

    byte[] toArray() {
        return kept.toByteArray();
    }

    /** Returns the bytes as text; EDGAR's headers are ASCII. */
    String text() {
        return kept.toString(StandardCharsets.ISO_8859_1);
    }
}
