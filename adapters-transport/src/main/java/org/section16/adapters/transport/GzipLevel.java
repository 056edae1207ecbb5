package org.section16.adapters.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A gz stream, of one member or several one after another: one thing, whose name is that of the stream. */
final class GzipLevel implements Level {
    private final GzipCompressorInputStream gzip;
    private final InputStream content;
    private boolean delivered;

    GzipLevel(InputStream in, Limits limits) throws IOException {
        Expansion expansion = new Expansion(limits);
        this.gzip = GzipCompressorInputStream.builder()
                .setInputStream(expansion.in(in))
                .setDecompressConcatenated(true)
                .get();
        this.content = expansion.out(gzip);
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
    public void close() throws IOException {
        gzip.close();
    }
}
