package org.section16.adapters.transport;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the directory of a zip archive says of one entry.
 *
 * @param name its name
 * @param flags bit 0: encrypted
 * @param method how it is packed
 * @param crc the check sum of its content
 * @param packedBytes its size as packed
 * @param bytes its size
 * @param at where it begins, from the start of the archive
 * @param mode kind and rights of the file, where Unix wrote it
 */
record ZipRecord(String name, int flags, int method, long crc, long packedBytes, long bytes, long at, int mode) {
    /** The size of the fixed part of a record. */
    static final int FIXED_BYTES = 46;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;
    private static final long LARGE = 0xFFFFFFFFL;
    private static final int EXTRA_64 = 1;

    /** Reads a record from its fixed part and what follows: the name, and the extra fields. */
    static ZipRecord of(ByteBuffer fixed, byte[] name, byte[] extra) {
        long packed = Integer.toUnsignedLong(fixed.getInt(20));
        long bytes = Integer.toUnsignedLong(fixed.getInt(24));
        long at = Integer.toUnsignedLong(fixed.getInt(42));
        ByteBuffer large = extra64(extra);
        bytes = bytes == LARGE && large.remaining() >= Long.BYTES ? large.getLong() : bytes;
        packed = packed == LARGE && large.remaining() >= Long.BYTES ? large.getLong() : packed;
        at = at == LARGE && large.remaining() >= Long.BYTES ? large.getLong() : at;
        return new ZipRecord(
                new String(name, StandardCharsets.UTF_8),
                Short.toUnsignedInt(fixed.getShort(8)),
                Short.toUnsignedInt(fixed.getShort(10)),
                Integer.toUnsignedLong(fixed.getInt(16)),
                packed,
                bytes,
                at,
                Short.toUnsignedInt(fixed.getShort(40)));
    }

    /** Finds the field that holds what has no room in the fixed part. */
    private static ByteBuffer extra64(byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = Short.toUnsignedInt(fields.getShort());
            int size = Short.toUnsignedInt(fields.getShort());
            if (size > fields.remaining()) {
                break;
            }
            if (id == EXTRA_64) {
                return fields.slice(fields.position(), size).order(ByteOrder.LITTLE_ENDIAN);
            }
            fields.position(fields.position() + size);
        }
        return ByteBuffer.allocate(0);
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    boolean isFile() {
        return !name.endsWith("/") && (mode & KIND_OF_FILE) != LINK;
    }
}
