package org.section16.adapters.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * The walk through one file or stream: its documents, one after another, from the depth of whatever it is made of. Each
 * is read when it is asked for; none that was handed out is kept. For one thread.
 */
public final class Delivery implements Iterator<DeliveredDocument>, AutoCloseable {
    private final Limits limits;
    private final Deque<OpenLevel> levels = new ArrayDeque<>();
    private Optional<DeliveredDocument> upcoming = Optional.empty();
    private long entries;

    Delivery(Limits limits) {
        this.limits = limits;
    }

    /** Starts with a stream. */
    void start(String name, InputStream content) {
        upcoming = open(OpenLevel.root(name), new Part.Entry("", content));
    }

    /** Starts with a container that is open already. */
    void start(String name, Level level) {
        levels.push(OpenLevel.root(name).holding(level));
    }

    /** Starts with what cannot be opened. */
    void start(String name, UnreadableDocumentException refusal) {
        upcoming = Optional.of(DeliveredDocument.refused(Labels.shown(name), refusal));
    }

    @Override
    public boolean hasNext() {
        while (upcoming.isEmpty() && !levels.isEmpty()) {
            upcoming = step(levels.element());
        }
        return upcoming.isPresent();
    }

    @Override
    public DeliveredDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DeliveredDocument document = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return document;
    }

    /**
     * Says how far the file has been taken that the documents come from.
     *
     * @return how many of its bytes lie before what comes next, about; 0 if it is a stream, or small, or at its end
     */
    public long takenBytes() {
        return levels.isEmpty() ? 0 : levels.getLast().takenBytes();
    }

    /** Takes one step; empty if it led to no document, but deeper, or back. */
    private Optional<DeliveredDocument> step(OpenLevel level) {
        try {
            Optional<Part> part = level.next();
            levels.forEach(OpenLevel::trust);
            if (part.isEmpty()) {
                levels.pop().close();
                return Optional.empty();
            }
            entries++;
            if (entries > limits.entries()) {
                close();
                return refused(level, "", Reason.FORBIDDEN, "it holds more than " + limits.entries() + " files");
            }
            return deliver(level, part.get());
        } catch (IOException e) {
            return fail(level, e);
        }
    }

    private Optional<DeliveredDocument> deliver(OpenLevel level, Part part) {
        if (part instanceof Part.Entry entry) {
            return open(level, entry);
        }
        if (part instanceof Part.Whole whole) {
            return document(level, whole);
        }
        Part.Refused refused = (Part.Refused) part;
        return Optional.of(DeliveredDocument.refused(level.nameOf(refused.label()), refused.refusal()));
    }

    /** One cut shows at every level that it goes through; the innermost has said so. */
    private Optional<DeliveredDocument> fail(OpenLevel level, IOException fault) {
        levels.pop().close();
        boolean told = level.fellSilent();
        levels.forEach(OpenLevel::suspect);
        return told ? Optional.empty() : refused(level, "", reason(fault), level.describe(fault));
    }

    private static Reason reason(IOException fault) {
        return fault instanceof ExpansionException ? Reason.FORBIDDEN : Reason.CORRUPT;
    }

    private Optional<DeliveredDocument> open(OpenLevel parent, Part.Entry entry) {
        try {
            PushbackInputStream content = new PushbackInputStream(entry.content(), Format.HEAD_BYTES);
            byte[] head = content.readNBytes(Format.HEAD_BYTES);
            content.unread(head);
            Format format = Format.of(head);
            if (format == Format.BARE) {
                return bare(parent, entry, content);
            }
            if (levels.size() >= limits.depth()) {
                String detail = "it lies more than " + limits.depth() + " containers deep";
                return refused(parent, entry.label(), Reason.FORBIDDEN, detail);
            }
            Optional<Level> level = level(format, content);
            level.ifPresent(opened -> levels.push(parent.below(entry.label()).holding(opened)));
            return level.isPresent() ? Optional.empty() : headerOnly(parent, entry);
        } catch (IOException e) {
            levels.forEach(OpenLevel::suspect);
            return refused(parent, entry.label(), reason(e), OpenLevel.message(e));
        }
    }

    private Optional<Level> level(Format format, InputStream content) throws IOException {
        return switch (format) {
            case GZIP -> Optional.of(new GzipLevel(content, limits));
            case ZIP -> Optional.of(new ZipStreamLevel(content, limits));
            case TAR -> Optional.of(new TarLevel(content));
            case TEXT -> Optional.of(new TextLevel(content, limits));
            case HEADER_PAGE, BARE -> Optional.empty();
        };
    }

    private static Optional<DeliveredDocument> headerOnly(OpenLevel parent, Part.Entry entry) {
        String detail = "it shows the header of a submission without its documents";
        return refused(parent, entry.label(), Reason.NOT_OWNERSHIP_FORM, detail);
    }

    private Optional<DeliveredDocument> bare(OpenLevel parent, Part.Entry entry, InputStream content)
            throws IOException {
        // one byte more than allowed is enough to know that it is too much
        byte[] bytes = content.readNBytes(limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            return refused(
                    parent, entry.label(), Reason.TOO_LARGE, "the limit is " + limits.documentBytes() + " bytes");
        }
        return deliver(parent, Part.whole(entry.label(), entry.label(), bytes, Optional.empty()));
    }

    private static Optional<DeliveredDocument> document(OpenLevel level, Part.Whole whole) {
        Receipt receipt = whole.receipt().orElseGet(() -> Receipt.ofFileName(level.fileNameOf(whole.label())));
        SourceDocument document = new SourceDocument(level.nameOf(whole.label()), whole.content(), receipt);
        return Optional.of(DeliveredDocument.of(document, level.placeOf(whole.place())));
    }

    private static Optional<DeliveredDocument> refused(OpenLevel level, String label, Reason reason, String detail) {
        return Optional.of(
                DeliveredDocument.refused(level.nameOf(label), new UnreadableDocumentException(reason, detail)));
    }

    /** Closes whatever is open. What was handed out stays good. */
    @Override
    public void close() {
        while (!levels.isEmpty()) {
            levels.pop().close();
        }
    }
}
