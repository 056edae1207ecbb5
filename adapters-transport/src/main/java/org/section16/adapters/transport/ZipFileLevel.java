package org.section16.adapters.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * A zip archive that is a file: its entries in the order of its directory, so that a damaged one costs only itself. It
 * closes the file.
 */
final class ZipFileLevel implements Level {
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_BYTES = 30;
    private static final int BUFFER_BYTES = 1 << 13;

    private final FileChannel file;
    private final ZipDirectory directory;
    private final Expansion expansion;
    private final Inflater inflater = new Inflater(true);
    private long taken;

    ZipFileLevel(FileChannel file, ZipDirectory directory, Limits limits) throws IOException {
        this.file = file;
        this.directory = directory;
        this.expansion = new Expansion(limits, file.size());
    }

    @Override
    public Optional<Part> next() throws IOException {
        Optional<ZipRecord> entry = directory.next();
        while (entry.isPresent() && !entry.get().isFile()) {
            entry = directory.next();
        }
        return entry.isPresent() ? Optional.of(part(entry.get())) : Optional.empty();
    }

    private Part part(ZipRecord entry) {
        try {
            if (entry.isEncrypted()) {
                throw new UnreadableDocumentException(Reason.ENCRYPTED, "");
            }
            InputStream content = switch (entry.method()) {
                case ZipRecord.STORED -> packed(entry);
                case ZipRecord.DEFLATED -> inflated(packed(entry));
                default ->
                    throw new UnreadableDocumentException(
                            Reason.UNSUPPORTED, "it is packed by method " + entry.method() + "; unpack it first");
            };
            return new Part.Entry(entry.name(), new CheckedContent(expansion.out(content), entry.bytes(), entry.crc()));
        } catch (IOException e) {
            return new Part.Refused(
                    entry.name(),
                    new UnreadableDocumentException(Reason.CORRUPT, "it is not where the zip archive says", e));
        } catch (UnreadableDocumentException e) {
            return new Part.Refused(entry.name(), e);
        }
    }

    private InputStream packed(ZipRecord entry) throws IOException {
        long at = directory.base() + entry.at();
        byte[] local = new ChannelInput(file, at, LOCAL_BYTES).readNBytes(LOCAL_BYTES);
        ByteBuffer header = ByteBuffer.wrap(local).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != LOCAL) {
            throw new IOException("no entry at " + at);
        }
        int names = Short.toUnsignedInt(header.getShort(26)) + Short.toUnsignedInt(header.getShort(28));
        taken = Math.max(taken, at + LOCAL_BYTES + names + entry.packedBytes());
        return new ChannelInput(file, at + LOCAL_BYTES + names, entry.packedBytes());
    }

    private InputStream inflated(InputStream packed) {
        inflater.reset();
        // a stream without a header asks for one byte more than it has
        InputStream padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(padded, inflater, BUFFER_BYTES);
    }

    @Override
    public long takenBytes() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
