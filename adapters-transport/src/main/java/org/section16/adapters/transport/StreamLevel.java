package org.section16.adapters.transport;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is read from front to end: one thing, whose name is that of the file. */
final class StreamLevel implements Level {
    private static final int BUFFER_BYTES = 1 << 16;

    private final ChannelInput input;
    private final InputStream content;
    private final Closeable file;
    private boolean delivered;

    StreamLevel(ChannelInput content, Closeable file) {
        this.input = content;
        this.content = new BufferedInputStream(content, BUFFER_BYTES);
        this.file = file;
    }

    @Override
    public Optional<Part> next() {
        if (delivered) {
            return Optional.empty();
        }
        delivered = true;
        return Optional.of(new Part.Entry("", content));
    }

    @Override
    public long takenBytes() {
        return input.position();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
