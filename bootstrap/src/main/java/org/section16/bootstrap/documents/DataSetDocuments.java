package org.section16.bootstrap.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.section16.adapters.tables.dataset.DataSetFiles;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** The filings of a data set, which is loaded when the first of them is asked for and let go behind the last. */
final class DataSetDocuments implements Iterator<FoundDocument> {
    private final Path path;
    private final FileProgress progress;
    private boolean opened;
    private boolean closed;
    private Iterator<PendingDocument> documents = Collections.emptyIterator();

    /**
     * @param path where the data set lies
     * @param progress told when all its filings have been taken
     */
    DataSetDocuments(Path path, FileProgress progress) {
        this.path = path;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (!opened) {
            opened = true;
            documents = open().iterator();
        }
        if (!documents.hasNext() && !closed) {
            closed = true;
            documents = Collections.emptyIterator();
            progress.end();
        }
        return documents.hasNext();
    }

    @Override
    public FoundDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PendingDocument document = documents.next();
        String name = document.name();
        return new FoundDocument(Path.of(name.substring(name.lastIndexOf('!') + 1)), document);
    }

    private List<PendingDocument> open() {
        try {
            return DataSetFiles.documents(path);
        } catch (IOException e) {
            return List.of(new ClosedDataSet(path.toString(), e));
        }
    }

    /** A data set that cannot be opened. */
    private record ClosedDataSet(String name, IOException fault) implements PendingDocument {
        @Override
        public SourceDocument load() throws UnreadableDocumentException {
            throw new UnreadableDocumentException(Reason.INACCESSIBLE, String.valueOf(fault.getMessage()), fault);
        }
    }
}
