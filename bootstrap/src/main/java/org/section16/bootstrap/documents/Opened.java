package org.section16.bootstrap.documents;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.section16.adapters.transport.DeliveredDocument;
import org.section16.adapters.transport.Delivery;

/** The documents of one file, which is opened when the first is asked for and closed behind the last. */
final class Opened implements Iterator<FoundDocument> {
    private final Path file;
    private final boolean alone;
    private final Supplier<Delivery> opening;
    private final FileProgress progress;
    private Optional<Delivery> delivery = Optional.empty();
    private boolean closed;

    /**
     * @param file where the file lies below the folder that the user named
     * @param alone whether the user named it, so that what it holds need not be kept apart from what others hold
     * @param progress told how far documents have been taken
     */
    Opened(Path file, boolean alone, Supplier<Delivery> opening, FileProgress progress) {
        this.file = file;
        this.alone = alone;
        this.opening = opening;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        Delivery open = open();
        boolean more = open.hasNext();
        if (more) {
            progress.reach(open.takenBytes());
        } else if (!closed) {
            closed = true;
            open.close();
            progress.end();
        }
        return more;
    }

    @Override
    public FoundDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DeliveredDocument document = open().next();
        return new FoundDocument(relative(document), document);
    }

    private Path relative(DeliveredDocument document) {
        if (document.place().isEmpty()) {
            return file;
        }
        Path inside = Path.of("", document.place().toArray(String[]::new));
        return alone ? inside : file.resolve(inside);
    }

    private Delivery open() {
        if (delivery.isEmpty()) {
            delivery = Optional.of(opening.get());
        }
        return delivery.get();
    }
}
