package org.section16.adapters.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Content whose size and check sum are known: it fails at its end if it is something else. */
final class CheckedContent extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long bytes;
    private final long crc;
    private long read;

    CheckedContent(InputStream in, long bytes, long crc) {
        super(in);
        this.bytes = bytes;
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            read += count;
            sum.update(target, offset, count);
        } else if (read != bytes || sum.getValue() != crc) {
            throw new IOException("its content is not what its check sum says");
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the level that opened it closes what there is
    }
}
