package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.application.reading.FormNumber;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.bootstrap.report.JsonObjects;

/** Where converted documents go. A file appears whole or not at all. */
final class OutputFiles {
    private enum Target {
        STANDARD_OUTPUT,
        FILE,
        FOLDER
    }

    /** The ending of what can hold several forms. */
    private static final String JSON = "json";

    /** What becomes one file: all that a document holds, or a part of it. */
    static final class Part {
        private final String suffix;
        private final byte[] bytes;

        private Part(String suffix, byte[] bytes) {
            this.suffix = suffix;
            this.bytes = bytes;
        }

        /** One form, which takes the bytes over. */
        static Part of(FormNumber form, byte[] bytes) {
            return of(form, 1, 1, bytes);
        }

        /** One of several parts of a form; what tells its name from that of others comes before the ending. */
        static Part of(FormNumber form, int number, int parts, byte[] bytes) {
            String ofDocument = form.isOnly() ? "" : "-form" + form.number();
            return new Part(ofDocument + (parts == 1 ? "" : "-" + number + "of" + parts), bytes);
        }
    }

    private final Target target;
    private final Path path;
    private final Console console;
    private final Set<Path> written = new HashSet<>();

    private OutputFiles(Target target, Path path, Console console) {
        this.target = target;
        this.path = path;
        this.console = console;
    }

    /** Returns where to write; empty if there may be several documents and nowhere to keep them apart. */
    static Optional<OutputFiles> of(Optional<String> output, boolean several, Console console) {
        if (output.isEmpty()) {
            return several
                    ? Optional.empty()
                    : Optional.of(new OutputFiles(Target.STANDARD_OUTPUT, Path.of(""), console));
        }
        Path path = Path.of(output.get());
        boolean folder = several || Files.isDirectory(path) || output.get().endsWith("/");
        return Optional.of(new OutputFiles(folder ? Target.FOLDER : Target.FILE, path, console));
    }

    /** Writes a converted document; returns false, having said why, if its output would overwrite another's. */
    boolean write(FoundDocument input, String ending, byte[] bytes) throws IOException {
        return switch (target) {
            case STANDARD_OUTPUT -> {
                console.out().write(bytes);
                yield true;
            }
            case FILE -> write(path, input, bytes);
            case FOLDER -> write(path.resolve(renamed(input.relative(), ending)), input, bytes);
        };
    }

    /**
     * Writes what a document was divided into, each part under a name of its own; returns false, having said why, if there
     * is nowhere to keep the parts apart.
     */
    boolean write(FoundDocument input, String ending, List<Part> parts) throws IOException {
        if (target == Target.STANDARD_OUTPUT) {
            return writeOut(input, ending, parts);
        }
        Path file = target == Target.FILE ? path : path.resolve(renamed(input.relative(), ending));
        boolean isNamed = target == Target.FILE && input.form().isPresent() && parts.size() == 1;
        boolean done = true;
        for (Part part : parts) {
            done &= write(isNamed ? file : withSuffix(file, part.suffix), input, part.bytes);
        }
        return done;
    }

    private boolean writeOut(FoundDocument input, String ending, List<Part> parts) throws IOException {
        if (parts.size() > 1 && !ending.equals(JSON)) {
            console.tell(input.document().name() + " is not written: it is divided into " + parts.size()
                    + ", which need a folder: -o FOLDER");
            return false;
        }
        JsonObjects.write(parts.stream().map(part -> part.bytes).toList(), console.out());
        return true;
    }

    private boolean write(Path file, FoundDocument input, byte[] bytes) throws IOException {
        if (isTheInput(file, input)) {
            console.tell(input.document().name() + " is not written: the output would overwrite it");
            return false;
        }
        if (!written.add(file)) {
            console.tell(input.document().name() + " is not written: " + file
                    + " holds the output of another document; convert it on its own");
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, ".section16-", ".tmp");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return true;
    }

    private static boolean isTheInput(Path file, FoundDocument input) throws IOException {
        Path source = Path.of(input.document().name());
        return Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source);
    }

    private static Path renamed(Path input, String ending) {
        String packed = input.getFileName().toString();
        String name = packed.endsWith(".gz") ? packed.substring(0, packed.length() - 3) : packed;
        int point = name.lastIndexOf('.');
        return input.resolveSibling((point > 0 ? name.substring(0, point) : name) + "." + ending);
    }

    private static Path withSuffix(Path file, String suffix) {
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.');
        int end = point > 0 ? point : name.length();
        return file.resolveSibling(name.substring(0, end) + suffix + name.substring(end));
    }
}
