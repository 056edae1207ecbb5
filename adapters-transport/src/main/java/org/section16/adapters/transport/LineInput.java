package org.section16.adapters.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads bytes line by line without copying them: a piece is a line with its end or, if a line is longer than the buffer,
 * a part of one, which is not cut within a tag. A stream that fails ends where it fails; {@link #failure} tells.
 */
final class LineInput {
    private static final int BUFFER_BYTES = 1 << 14;

    /** Longer than any tag that is looked for. */
    private static final int MOST_TAG_BYTES = 64;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;
    private int limit;
    private boolean startsLine = true;
    private long position;
    private int lineLength;
    private int longestLine;
    private Optional<IOException> failure = Optional.empty();

    LineInput(InputStream in) {
        this.in = in;
    }

    /** Moves to the next piece; returns false at the end. */
    boolean next() {
        consume();
        int newline = Bytes.indexOf(buffer, from, limit, '\n');
        while (newline < 0 && limit - from < BUFFER_BYTES) {
            int seen = limit - from;
            if (!fill()) {
                break;
            }
            newline = Bytes.indexOf(buffer, from + seen, limit, '\n');
        }
        to = newline >= 0 ? newline + 1 : limit - from < BUFFER_BYTES ? limit : beforeLastTag();
        return to > from;
    }

    /** Counts the piece that was taken, which is known only now: part of it may have been given back. */
    private void consume() {
        if (to > from) {
            startsLine = buffer[to - 1] == '\n';
            position += to - from;
            lineLength += lengthWithoutEnd();
            longestLine = Math.max(longestLine, lineLength);
            lineLength = startsLine ? 0 : lineLength;
            from = to;
        }
    }

    private int lengthWithoutEnd() {
        int end = to;
        while (end > from && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
            end--;
        }
        return end - from;
    }

    private int beforeLastTag() {
        for (int index = limit - 1; index > limit - MOST_TAG_BYTES; index--) {
            if (buffer[index] == '<') {
                return index;
            }
        }
        return limit;
    }

    private boolean fill() {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        to -= from;
        from = 0;
        try {
            int count = failure.isPresent() ? -1 : in.read(buffer, limit, BUFFER_BYTES - limit);
            limit += Math.max(count, 0);
            return count > 0;
        } catch (IOException e) {
            failure = Optional.of(e);
            return false;
        }
    }

    /** Gives back the piece from a position on: it comes again. */
    void back(int index) {
        to = index;
    }

    byte[] buffer() {
        return buffer;
    }

    /** The beginning of the piece in the buffer. */
    int from() {
        return from;
    }

    /** The end of the piece in the buffer, exclusive. */
    int to() {
        return to;
    }

    /** Says whether the piece begins a line. */
    boolean startsLine() {
        return startsLine;
    }

    /** How many bytes there are before the piece. */
    long position() {
        return position;
    }

    /** The length of the longest line since this was last asked for, without line ends, in bytes. */
    int takeLongestLine() {
        consume();
        int longest = longestLine;
        longestLine = 0;
        return longest;
    }

    /** What the stream failed with, if it did. */
    Optional<IOException> failure() {
        return failure;
    }
}
