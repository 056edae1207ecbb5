package org.section16.adapters.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A tar archive, of any of the usual dialects. Folders, links, devices and the pieces of sparse files are passed over.
 * Read here and not by a library: those at hand take a cut-off archive for a whole one, and keep a name of any length.
 */
final class TarLevel implements Level {
    private static final char LONG_NAME = 'L';
    private static final char EXTENSION = 'x';

    /** More than the longest path of any system. */
    private static final int MOST_EXTENSION_BYTES = 1 << 16;

    private final InputStream in;

    /** What is left of the entry, and of the block behind it. */
    private long left;

    private long padding;

    TarLevel(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<Part> next() throws IOException {
        TarNames names = TarNames.none();
        while (true) {
            skip(left + padding);
            Optional<TarHeader> found = header();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            TarHeader header = found.get();
            begin(header.type() == LONG_NAME || header.type() == EXTENSION ? header.size() : names.sizeOr(header));
            if (header.type() == LONG_NAME) {
                names = names.withLongName(extension());
            } else if (header.type() == EXTENSION) {
                names = names.withExtension(extension());
            } else {
                String name = names.nameOr(header);
                if (header.isFile(name)) {
                    return Optional.of(new Part.Entry(name, new Content()));
                }
                names = TarNames.none();
            }
        }
    }

    private void begin(long size) {
        left = size;
        padding = -size & (TarHeader.BLOCK_BYTES - 1);
    }

    /** Reads the next header; empty at the end, which is marked with zeros. */
    private Optional<TarHeader> header() throws IOException {
        boolean marked = false;
        while (true) {
            byte[] block = in.readNBytes(TarHeader.BLOCK_BYTES);
            if (block.length == 0 && marked) {
                return Optional.empty();
            }
            if (block.length < TarHeader.BLOCK_BYTES) {
                throw new EOFException("the tar archive is cut off");
            }
            TarHeader header = new TarHeader(block);
            if (header.isZero()) {
                marked = true;
            } else if (header.sumIsRight()) {
                return Optional.of(header);
            } else {
                throw new IOException("the tar archive is damaged: there is no entry where one should begin");
            }
        }
    }

    private byte[] extension() throws IOException {
        if (left > MOST_EXTENSION_BYTES) {
            throw new IOException("the tar archive has a name of " + left + " bytes");
        }
        return new Content().readAllBytes();
    }

    private void skip(long bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
        } catch (EOFException e) {
            throw new EOFException("the tar archive is cut off");
        }
        left = 0;
        padding = 0;
    }

    @Override
    public void close() {
        // nothing of its own
    }

    /** The content of the entry; it fails if it ends early. */
    private final class Content extends InputStream {
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
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException("the tar archive is cut off");
            }
            left -= read;
            return read;
        }
    }
}
