package org.section16.bootstrap.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.reading.Content;

/**
 * A zip with the documents that were rejected, to be ingested again when they can be read. Its entries bear the names
 * under which the documents were told to the user, in folders for the archives that they lay in, behind a number that
 * keeps them apart. There is no file if nothing was rejected, or nothing that could be loaded.
 */
final class RejectsFile implements AutoCloseable {
    private final Optional<Path> file;
    private @Nullable ZipOutputStream zip;
    private int count;
    private Optional<Content> last = Optional.empty();

    RejectsFile(Optional<Path> file) {
        this.file = file;
    }

    void add(Rejected rejected) {
        Optional<Content> content = rejected.content();
        if (file.isEmpty() || content.isEmpty() || content.equals(last)) {
            return;
        }
        last = content; // of several forms of a document, which come one after another, more than one may be rejected
        try {
            ZipOutputStream open = zip;
            if (open == null) {
                open = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file.get())));
                zip = open;
            }
            count++;
            open.putNextEntry(new ZipEntry(name(rejected.source())));
            open.write(content.get().bytes());
            open.closeEntry();
            open.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the rejects cannot be written to " + file.get(), e);
        }
    }

    /** Of a path, the file is enough; what the file holds is named in full. */
    private String name(String document) {
        String[] parts = document.split("!", -1);
        parts[0] = parts[0].substring(parts[0].replace('\\', '/').lastIndexOf('/') + 1);
        return String.format("%06d/", count) + String.join("/", parts).replace("..", "_");
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
