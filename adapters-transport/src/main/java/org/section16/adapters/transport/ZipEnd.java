package org.section16.adapters.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches a stream for the record that ends a zip archive, which is missing where one is cut off. */
final class ZipEnd extends FilterInputStream {
    private static final int SIGNATURE = 0x504B0506;

    private int latest;
    private boolean reached;

    ZipEnd(InputStream in) {
        super(in);
    }

    boolean isReached() {
        return reached;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int index = offset; index < offset + read; index++) {
            latest = latest << Byte.SIZE | (bytes[index] & 0xFF);
            reached |= latest == SIGNATURE;
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[(int) Math.min(bytes, 1 << 13)];
        return Math.max(read(skipped, 0, skipped.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
