package org.section16.bootstrap.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.section16.application.reading.Content;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.identity.AccessionNumber;

/**
 * The documents that the user's paths stand for: a file is one, a folder is all its files and those of its folders, in
 * the order of their names, and {@code -} is the standard input. Hidden files are left out, links inside folders are
 * not followed. Where a folder cannot be opened, a document stands for it that cannot be loaded.
 */
public final class DocumentFiles {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

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
     * @return the documents, each loaded when asked; folders are opened as the stream comes to them
     */
    public Stream<FoundDocument> find(List<String> paths) {
        return paths.stream().flatMap(this::find);
    }

    /**
     * Finds one document.
     *
     * @param path a file, or {@code -}
     * @return the document; a folder or a file that is not there fails when it is loaded
     */
    public PendingDocument one(String path) {
        return path.equals(STANDARD_INPUT) ? standardInput() : pending(path, () -> load(Path.of(path)));
    }

    private Stream<FoundDocument> find(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return Stream.of(new FoundDocument(Path.of("stdin"), standardInput()));
        }
        Path file = Path.of(path);
        return Files.isDirectory(file) ? inFolder(file, file) : Stream.of(found(file, fileName(file)));
    }

    private static Path fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file : name;
    }

    private static Stream<FoundDocument> inFolder(Path top, Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            return Stream.of(new FoundDocument(top.relativize(folder), pending(folder.toString(), () -> {
                throw inaccessible(e);
            })));
        }
        return entries.stream()
                .filter(entry -> !fileName(entry).toString().startsWith("."))
                .sorted()
                .flatMap(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        ? inFolder(top, entry)
                        : Stream.of(found(entry, top.relativize(entry))));
    }

    private static FoundDocument found(Path file, Path relative) {
        return new FoundDocument(relative, pending(file.toString(), () -> load(file)));
    }

    private static SourceDocument load(Path file) throws UnreadableDocumentException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableDocumentException(Reason.INACCESSIBLE, "it is not a file");
            }
            Content.checkSize(Files.size(file));
            return new SourceDocument(file.toString(), Content.of(Files.readAllBytes(file)), receipt(file));
        } catch (IOException e) {
            throw inaccessible(e);
        }
    }

    /** EDGAR's files are often kept under their accession numbers, which the ownership XML itself does not state. */
    private static Receipt receipt(Path file) {
        String name = fileName(file).toString();
        int point = name.indexOf('.');
        String stem = point < 0 ? name : name.substring(0, point);
        return AccessionNumber.isAccessionNumber(stem)
                ? Receipt.ofFileName(AccessionNumber.parse(stem))
                : Receipt.none();
    }

    private PendingDocument standardInput() {
        return pending("stdin", () -> {
            try {
                // one byte more than allowed is enough to know that it is too much
                return SourceDocument.of("stdin", standardInput.readNBytes(Content.MOST_BYTES + 1));
            } catch (IOException e) {
                throw inaccessible(e);
            }
        });
    }

    private static UnreadableDocumentException inaccessible(IOException e) {
        String detail = e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof AccessDeniedException ? "there is no right to read it" : String.valueOf(e.getMessage());
        return new UnreadableDocumentException(Reason.INACCESSIBLE, detail, e);
    }

    /** How a document is loaded. */
    private interface Loading {
        SourceDocument load() throws UnreadableDocumentException;
    }

    private static PendingDocument pending(String name, Loading loading) {
        return new PendingDocument() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public SourceDocument load() throws UnreadableDocumentException {
                return loading.load();
            }
        };
    }
}
