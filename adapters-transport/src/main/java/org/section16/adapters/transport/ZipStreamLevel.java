package org.section16.adapters.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** A zip archive that comes as a stream: its entries as they come, whatever its directory at the end says of them. */
final class ZipStreamLevel implements Level {
    private final ZipEnd end;
    private final ZipArchiveInputStream zip;
    private final InputStream content;
    private boolean open;

    ZipStreamLevel(InputStream in, Limits limits) {
        Expansion expansion = new Expansion(limits);
        this.end = new ZipEnd(expansion.in(in));
        this.zip = new ZipArchiveInputStream(end, "UTF-8", true, false);
        this.content = expansion.out(zip);
    }

    @Override
    public Optional<Part> next() throws IOException {
        ZipArchiveEntry entry = nextFile();
        while (entry != null && (entry.isDirectory() || entry.isUnixSymlink())) {
            entry = nextFile();
        }
        if (entry != null) {
            return Optional.of(part(entry));
        }
        if (!end.isReached()) {
            throw new EOFException("the zip archive is cut off: its directory is missing");
        }
        return Optional.empty();
    }

    private @Nullable ZipArchiveEntry nextFile() throws IOException {
        try {
            if (open) {
                content.transferTo(OutputStream.nullOutputStream()); // by way of the meter
                open = false;
            }
            return zip.getNextEntry();
        } catch (RuntimeException e) {
            throw new IOException("the zip archive is damaged: " + e, e);
        }
    }

    private Part part(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Part.Refused(entry.getName(), new UnreadableDocumentException(Reason.ENCRYPTED, ""));
        }
        if (!zip.canReadEntryData(entry)) {
            return new Part.Refused(
                    entry.getName(),
                    new UnreadableDocumentException(
                            Reason.UNSUPPORTED,
                            "it is packed by method " + entry.getMethod()
                                    + " in a way that a stream cannot be read; unpack it first"));
        }
        open = true;
        return new Part.Entry(entry.getName(), content);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
