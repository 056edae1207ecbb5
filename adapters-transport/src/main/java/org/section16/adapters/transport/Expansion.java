package org.section16.adapters.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches how much comes out of an archive for what goes in. */
final class Expansion {
    private final Limits limits;
    private long compressed;
    private long expanded;

    Expansion(Limits limits) {
        this.limits = limits;
    }

    /** Starts with the size of an archive that is known beforehand. */
    Expansion(Limits limits, long archiveBytes) {
        this.limits = limits;
        this.compressed = archiveBytes;
    }

    /** Returns a stream that counts as going in. Closing it leaves the other open. */
    InputStream in(InputStream archive) {
        return new Metered(archive) {
            @Override
            void count(long bytes) {
                compressed += bytes;
            }
        };
    }

    /**
     * Returns a stream that counts as coming out, and fails with an {@link ExpansionException} when that is too much.
     * A library that breaks down on damaged data fails with an {@link IOException}, too. Closing it leaves the other
     * open.
     */
    InputStream out(InputStream content) {
        return new Metered(content) {
            @Override
            void count(long bytes) throws ExpansionException {
                expanded += bytes;
                if (expanded > limits.expansionFreeBytes() && expanded / limits.expansion() > compressed) {
                    throw new ExpansionException(limits.expansion());
                }
            }
        };
    }

    /** A stream whose bytes are counted. */
    private abstract static class Metered extends FilterInputStream {
        private static final int SKIP_BYTES = 1 << 13;

        private Metered(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws ExpansionException;

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(bytes, offset, length);
            } catch (RuntimeException e) {
                throw new IOException("it cannot be expanded: " + e, e);
            }
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            int wanted = (int) Math.min(bytes, SKIP_BYTES);
            return Math.max(read(new byte[wanted], 0, wanted), 0);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // whoever opened the other stream closes it
        }
    }
}
