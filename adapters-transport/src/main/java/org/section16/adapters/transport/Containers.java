package org.section16.adapters.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Opens files and streams, whatever they are: a document, a submission text, a file of the dissemination feed, zip, tar,
 * gz, several of them one after another or one in another. What it is is found out from its first bytes, never from its
 * name. Immutable; for any number of threads, each {@link Delivery} for one.
 */
public final class Containers {
    private final Limits limits;

    /** Makes a source with the usual limits. */
    public Containers() {
        this(Limits.STANDARD);
    }

    Containers(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a stream.
     *
     * @param name what to call it to the user
     * @param content its bytes; read to the end as far as needed, and not closed
     * @return its documents
     */
    public Delivery open(String name, InputStream content) {
        Delivery delivery = new Delivery(limits);
        delivery.start(name, content);
        return delivery;
    }

    /**
     * Opens a file. A zip archive is read by its directory, so that a damaged entry costs only itself; everything else
     * from front to end.
     *
     * @param name what to call it to the user
     * @param file the file
     * @return its documents; one that cannot be loaded if the file cannot be opened
     */
    public Delivery open(String name, Path file) {
        Delivery delivery = new Delivery(limits);
        try {
            start(delivery, name, file);
        } catch (IOException e) {
            delivery.start(name, inaccessible(e));
        } catch (UnreadableDocumentException e) {
            delivery.start(name, e);
        }
        return delivery;
    }

    private void start(Delivery delivery, String name, Path file) throws IOException, UnreadableDocumentException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(Reason.INACCESSIBLE, "it is not a file");
        }
        FileChannel channel = FileChannel.open(file);
        boolean started = false;
        try {
            started = start(delivery, name, channel);
        } finally {
            if (!started) {
                channel.close();
            }
        }
    }

    /** Returns whether the file is to stay open. */
    private boolean start(Delivery delivery, String name, FileChannel file)
            throws IOException, UnreadableDocumentException {
        Format format = Format.of(new ChannelInput(file, 0, Math.min(Format.HEAD_BYTES, file.size())).readAllBytes());
        Optional<ZipDirectory> directory = format == Format.ZIP ? ZipDirectory.of(file) : Optional.empty();
        if (directory.isPresent()) {
            delivery.start(name, new ZipFileLevel(file, directory.get(), limits));
            return true;
        }
        if (file.size() > limits.documentBytes()) {
            if (format == Format.BARE) {
                throw new UnreadableDocumentException(
                        Reason.TOO_LARGE, file.size() + " bytes; the limit is " + limits.documentBytes() + " bytes");
            }
            delivery.start(name, new StreamLevel(new ChannelInput(file, 0, file.size()), file));
            return true;
        }
        delivery.start(name, new ByteArrayInputStream(new ChannelInput(file, 0, file.size()).readAllBytes()));
        return false;
    }

    private static UnreadableDocumentException inaccessible(IOException e) {
        String detail = e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof AccessDeniedException ? "there is no right to read it" : OpenLevel.message(e);
        return new UnreadableDocumentException(Reason.INACCESSIBLE, detail, e);
    }
}
