package org.section16.adapters.transport;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The directory at the end of a zip file, read record by record. Read here and not by a library: those at hand keep the
 * whole of it, so that their memory grows with the archive.
 */
final class ZipDirectory {
    private static final int RECORD = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int END_BYTES = 22;
    private static final int END_64_BYTES = 56;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int MOST_COMMENT_BYTES = 0xFFFF;
    private static final long LARGE = 0xFFFFFFFFL;

    private final InputStream records;
    private final long base;

    private ZipDirectory(InputStream records, long base) {
        this.records = records;
        this.base = base;
    }

    /** Opens the directory of a file; empty if the file has none. */
    static Optional<ZipDirectory> of(FileChannel file) throws IOException {
        long size = file.size();
        int tailBytes = (int) Math.min(size, END_BYTES + MOST_COMMENT_BYTES);
        ByteBuffer tail = read(file, size - tailBytes, tailBytes);
        for (int at = tailBytes - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && Short.toUnsignedInt(tail.getShort(at + 20)) <= tailBytes - at - END_BYTES) {
                return Optional.of(open(file, tail.slice(at, END_BYTES), size - tailBytes + at));
            }
        }
        return Optional.empty();
    }

    private static ZipDirectory open(FileChannel file, ByteBuffer slice, long endAt) throws IOException {
        ByteBuffer end = slice.order(ByteOrder.LITTLE_ENDIAN);
        long length = Integer.toUnsignedLong(end.getInt(12));
        long at = Integer.toUnsignedLong(end.getInt(16));
        long behind = endAt;
        if (at == LARGE || length == LARGE || Short.toUnsignedInt(end.getShort(10)) == MOST_COMMENT_BYTES) {
            behind = end64At(file, endAt);
            if (behind < endAt) {
                ByteBuffer end64 = read(file, behind, END_64_BYTES);
                length = end64.getLong(40);
                at = end64.getLong(48);
            }
        }
        long base = behind - length - at; // what stands before the archive, such as a program that unpacks it
        if (length < 0 || at < 0 || base < 0) {
            throw new IOException("the directory of the zip archive lies outside the file");
        }
        return new ZipDirectory(new BufferedInputStream(new ChannelInput(file, base + at, length)), base);
    }

    /** Returns where the end record of a large archive stands, or where the usual one does if there is none. */
    private static long end64At(FileChannel file, long endAt) throws IOException {
        if (endAt < LOCATOR_64_BYTES + END_64_BYTES) {
            return endAt;
        }
        ByteBuffer locator = read(file, endAt - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
        long at = endAt - LOCATOR_64_BYTES - END_64_BYTES;
        return locator.getInt(0) == LOCATOR_64 && read(file, at, END_64_BYTES).getInt(0) == END_64 ? at : endAt;
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        byte[] bytes = new ChannelInput(file, position, length).readNBytes(length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns where the archive begins within the file. */
    long base() {
        return base;
    }

    /** Reads the next record; empty at the end. */
    Optional<ZipRecord> next() throws IOException {
        byte[] fixed = records.readNBytes(ZipRecord.FIXED_BYTES);
        if (fixed.length == 0) {
            return Optional.empty();
        }
        ByteBuffer record = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
        if (fixed.length < ZipRecord.FIXED_BYTES || record.getInt(0) != RECORD) {
            throw new EOFException("the directory of the zip archive is damaged");
        }
        byte[] name = records.readNBytes(Short.toUnsignedInt(record.getShort(28)));
        byte[] extra = records.readNBytes(Short.toUnsignedInt(record.getShort(30)));
        records.skipNBytes(Short.toUnsignedInt(record.getShort(32)));
        return Optional.of(ZipRecord.of(record, name, extra));
    }
}
