package org.section16.adapters.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream. It fails if the file ends before the stretch does. */
final class ChannelInput extends InputStream {
    private final FileChannel file;
    private long position;
    private long left;

    ChannelInput(FileChannel file, long position, long length) {
        this.file = file;
        this.position = position;
        this.left = length;
    }

    /** Returns how many bytes of the file lie before the next one. */
    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)), position);
        if (read < 0) {
            throw new EOFException("the file ends before its content");
        }
        position += read;
        left -= read;
        return read;
    }
}
