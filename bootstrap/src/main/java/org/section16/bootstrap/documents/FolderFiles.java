package org.section16.bootstrap.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.adapters.tables.dataset.DataSetFiles;
import org.section16.adapters.transport.Containers;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** The files of a folder and of its folders, in the order of their names; holds the names of one branch at a time. */
final class FolderFiles implements Iterator<FolderFiles.Found> {
    private final Path top;
    private final Deque<Path> open = new ArrayDeque<>();

    FolderFiles(Path top) {
        this.top = top;
        open.push(top);
    }

    /** What lies in a folder: files, and folders that cannot be opened. */
    interface Found {
        Iterator<FoundDocument> documents(Containers containers, Function<Path, FileProgress> progress);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Returns the size of a file, or of all files in a folder; what cannot be looked at has none. */
    static long bytes(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    static Path fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file : name;
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public Found next() {
        if (open.isEmpty()) {
            throw new NoSuchElementException();
        }
        Path path = open.pop();
        boolean folder = path.equals(top) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!Files.isSymbolicLink(path) && DataSetFiles.isOne(path)) {
            return (containers, progress) -> new DataSetDocuments(path, progress.apply(path));
        }
        if (!folder) {
            return (containers, progress) -> new Opened(
                    top.relativize(path), false, () -> containers.open(path.toString(), path), progress.apply(path));
        }
        try {
            entries(path).forEach(open::push);
            return (containers, progress) -> Collections.emptyIterator();
        } catch (IOException e) {
            FoundDocument closed = new FoundDocument(top.relativize(path), new ClosedFolder(path.toString(), e));
            return (containers, progress) -> List.of(closed).iterator();
        }
    }

    /** Lists a folder, last name first. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                if (!fileName(entry).toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Collections.reverseOrder());
        return entries;
    }

    /** A folder that cannot be opened. */
    private record ClosedFolder(String name, IOException fault) implements PendingDocument {
        @Override
        public SourceDocument load() throws UnreadableDocumentException {
            String detail = fault instanceof AccessDeniedException
                    ? "there is no right to read it"
                    : String.valueOf(fault.getMessage());
            throw new UnreadableDocumentException(Reason.INACCESSIBLE, detail, fault);
        }
    }
}
