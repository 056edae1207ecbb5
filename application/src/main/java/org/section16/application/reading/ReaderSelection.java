package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Chooses the reader of a document: the one that is surest. Of two that are equally sure a plug-in is preferred to a
 * built-in reader; two plug-ins that are equally sure are a question to the user. A reader that breaks down when it is
 * asked claims nothing, and is named if nobody else does.
 */
public final class ReaderSelection {
    private final List<FilingReader> plugIns;
    private final List<FilingReader> builtIns;
    private final Optional<String> wanted;

    /**
     * Makes a selection.
     *
     * @param plugIns the readers that the user added
     * @param builtIns the readers that come with the program
     * @param wanted the name of the one reader that the user wants for all documents, if any
     */
    public ReaderSelection(List<FilingReader> plugIns, List<FilingReader> builtIns, Optional<String> wanted) {
        this.plugIns = List.copyOf(plugIns);
        this.builtIns = List.copyOf(builtIns);
        this.wanted = wanted;
    }

    /**
     * Chooses.
     *
     * @param document the document to be read
     * @return its reader
     * @throws UnreadableDocumentException if no reader claims the document, or two plug-ins do so equally
     */
    public FilingReader readerOf(SourceDocument document) throws UnreadableDocumentException {
        if (wanted.isPresent()) {
            return named(wanted.get());
        }
        for (Recognition strength : List.of(Recognition.YES, Recognition.MAYBE)) {
            Optional<FilingReader> reader = only(claiming(plugIns, document, strength));
            if (reader.isEmpty()) {
                reader = only(claiming(builtIns, document, strength));
            }
            if (reader.isPresent()) {
                return reader.get();
            }
        }
        throw unclaimed(document);
    }

    private FilingReader named(String name) throws UnreadableDocumentException {
        for (List<FilingReader> readers : List.of(plugIns, builtIns)) {
            List<FilingReader> bearers = readers.stream()
                    .filter(reader -> reader.name().equals(name))
                    .toList();
            if (bearers.size() > 1) {
                throw new UnreadableDocumentException(
                        Reason.NO_READER, bearers.size() + " plug-ins have a reader " + name + "; remove all but one");
            }
            if (!bearers.isEmpty()) {
                return bearers.get(0);
            }
        }
        throw new UnreadableDocumentException(
                Reason.NO_READER, "there is no reader " + name + "; there are readers for " + names(all()));
    }

    private List<FilingReader> all() {
        List<FilingReader> all = new ArrayList<>(plugIns);
        all.addAll(builtIns);
        return all;
    }

    private static List<FilingReader> claiming(
            List<FilingReader> readers, SourceDocument document, Recognition strength) {
        return readers.stream()
                .filter(reader -> recognition(reader, document) == strength)
                .toList();
    }

    /** A plug-in that fails to look at a document costs the other readers nothing. */
    private static Recognition recognition(FilingReader reader, SourceDocument document) {
        try {
            return reader.recognise(document);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Recognition.NO;
        }
    }

    /** Nobody claims the document; but the reader that broke down on it might have. */
    private UnreadableDocumentException unclaimed(SourceDocument document) {
        for (FilingReader reader : all()) {
            try {
                reader.recognise(document);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return UnreadableDocumentException.ofFailed(reader.name(), e);
            }
        }
        return new UnreadableDocumentException(
                Reason.NOT_OWNERSHIP_FORM, "no reader knows its format; there are readers for " + names(all()));
    }

    private static Optional<FilingReader> only(List<FilingReader> readers) throws UnreadableDocumentException {
        if (readers.size() > 1) {
            throw new UnreadableDocumentException(
                    Reason.NO_READER, "the readers " + names(readers) + " claim it alike; choose one with --reader");
        }
        return readers.stream().findFirst();
    }

    private static String names(List<FilingReader> readers) {
        return readers.stream().map(FilingReader::name).collect(Collectors.joining(", "));
    }
}
