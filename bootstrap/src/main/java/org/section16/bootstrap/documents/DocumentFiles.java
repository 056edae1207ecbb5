package org.section16.bootstrap.documents;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.section16.adapters.tables.dataset.DataSetFiles;
import org.section16.adapters.transport.Containers;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * The documents that the user's paths stand for: a file is one, or what it holds if it is an archive or a submission
 * text; a folder is all its files and those of its folders, in the order of their names; a data set of the SEC, zipped or
 * in a folder, is the filings in it; and {@code -} is the standard input, which may be anything that a file may be.
 * Hidden files are left out, links inside folders are not followed. Where something cannot be opened, a document stands
 * for it that cannot be loaded.
 */
public final class DocumentFiles {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final AtomicLong allBytes = new AtomicLong();
    private final AtomicLong doneBytes = new AtomicLong();
    private final Containers containers = new Containers();

    /**
     * Makes the source.
     *
     * @param standardInput what {@code -} stands for
     */
    public DocumentFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Finds the documents.
     *
     * @param paths what the user named
     * @return the documents; folders, files and archives are opened as the stream comes to them, one at a time
     */
    public Stream<FoundDocument> find(List<String> paths) {
        paths.forEach(path ->
                allBytes.addAndGet(FolderFiles.bytes(Path.of(FormChoice.of(path).path()))));
        // not flatMap: the iterator of such a stream holds all that one path leads to
        Iterator<FoundDocument> found = new Chain<>(paths.iterator(), this::find);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Returns how large the files are that the user's paths stand for; the standard input does not count.
     *
     * @return the sum of their sizes in bytes, as they were when they were looked for
     */
    public long allBytes() {
        return allBytes.get();
    }

    /**
     * Returns how much of those files the documents have been taken from.
     *
     * @return the sum of bytes, as they lie in the files: of an archive those that it is packed in
     */
    public long doneBytes() {
        return doneBytes.get();
    }

    /**
     * Loads the one document that a path stands for.
     *
     * @param path a file, or {@code -}
     * @return the document
     * @throws UnreadableDocumentException if it is not there, is a folder, cannot be read, or holds several documents
     */
    public SourceDocument one(String path) throws UnreadableDocumentException {
        Iterator<FoundDocument> found = path.equals(STANDARD_INPUT) ? all(path) : opened(Path.of(path));
        if (!found.hasNext()) {
            throw new UnreadableDocumentException(Reason.EMPTY, "there is no document in it");
        }
        SourceDocument document = found.next().document().load();
        if (found.hasNext()) {
            throw new UnreadableDocumentException(Reason.SEVERAL, "convert or ingest them");
        }
        return document;
    }

    private Iterator<FoundDocument> find(String named) {
        FormChoice choice = FormChoice.of(named);
        return choice.form().isEmpty()
                ? all(named)
                : new Chain<>(
                        all(choice.path()),
                        found -> List.of(new FoundDocument(found.relative(), found.document(), choice.form()))
                                .iterator());
    }

    private Iterator<FoundDocument> all(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return new Opened(
                    Path.of("stdin"), true, () -> containers.open("stdin", standardInput), FileProgress.unknown());
        }
        Path file = Path.of(path);
        if (DataSetFiles.isOne(file)) {
            return new DataSetDocuments(file, progress(file));
        }
        return FolderFiles.isFolder(file)
                ? new Chain<>(new FolderFiles(file), found -> found.documents(containers, this::progress))
                : opened(file);
    }

    private Iterator<FoundDocument> opened(Path file) {
        return new Opened(
                FolderFiles.fileName(file), true, () -> containers.open(file.toString(), file), progress(file));
    }

    private FileProgress progress(Path file) {
        return FileProgress.of(file, doneBytes);
    }
}
