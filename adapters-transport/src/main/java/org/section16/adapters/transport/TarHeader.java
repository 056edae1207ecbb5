package org.section16.adapters.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The block before each entry of a tar archive. */
final class TarHeader {
    /** A tar archive is made of blocks of this size. */
    static final int BLOCK_BYTES = 512;

    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int SUM_AT = 148;
    private static final int SUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int BASE_256 = 0x80;
    private static final int OCTAL_BITS = 3;

    private final byte[] block;

    TarHeader(byte[] block) {
        this.block = block;
    }

    /** Says whether bytes begin with a header, which is known by its check sum. */
    static boolean isAt(byte[] bytes) {
        return bytes.length >= BLOCK_BYTES && new TarHeader(bytes).sumIsRight();
    }

    boolean isZero() {
        for (byte each : block) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** Old programs added the bytes as signed ones. */
    boolean sumIsRight() {
        long unsigned = 0;
        long signed = 0;
        for (int index = 0; index < BLOCK_BYTES; index++) {
            byte each = index >= SUM_AT && index < SUM_AT + SUM_LENGTH ? (byte) ' ' : block[index];
            unsigned += each & 0xFF;
            signed += each;
        }
        long stated = octal(SUM_AT, SUM_LENGTH);
        return block[0] != 0 && (stated == unsigned || stated == signed);
    }

    /** Says what kind of entry it is; the letters and digits are those of the tar format. */
    char type() {
        return (char) (block[TYPE_AT] & 0xFF);
    }

    /** Says whether it is a file that is here as such, and not a folder, a link, a device or a part of something. */
    boolean isFile(String name) {
        return switch (type()) {
            case '0', '\0', '7' -> !name.endsWith("/");
            default -> false;
        };
    }

    String name() {
        String name = text(0, NAME_LENGTH);
        String prefix = text(MAGIC_AT, 6).equals("ustar") ? text(PREFIX_AT, PREFIX_LENGTH) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** Returns the size of the content in bytes. */
    long size() throws IOException {
        long size = (block[SIZE_AT] & BASE_256) == 0 ? octal(SIZE_AT, SIZE_LENGTH) : binary();
        if (size < 0) {
            throw new IOException("a file in the tar archive has no readable size");
        }
        return size;
    }

    private long binary() {
        long number = block[SIZE_AT] & (BASE_256 - 1);
        for (int index = SIZE_AT + 1; index < SIZE_AT + SIZE_LENGTH; index++) {
            if (number >= Long.MAX_VALUE >> Byte.SIZE) {
                return -1;
            }
            number = number << Byte.SIZE | (block[index] & 0xFF);
        }
        return number;
    }

    private long octal(int at, int length) {
        long number = 0;
        for (char digit : text(at, length).strip().toCharArray()) {
            if (digit < '0' || digit > '7') {
                return -1;
            }
            number = number << OCTAL_BITS | (digit - '0');
        }
        return number;
    }

    private String text(int at, int length) {
        int end = at;
        while (end < at + length && block[end] != 0) {
            end++;
        }
        return new String(block, at, end - at, StandardCharsets.UTF_8);
    }
}
