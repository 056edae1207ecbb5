package org.section16.bootstrap.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.application.export.ExportFolder;

/** The files of an export. They appear all at once when it is complete; of one that breaks off nothing remains. */
final class ExportFiles implements ExportFolder, Closeable {
    private final Path folder;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();

    /**
     * @throws IOException if the folder cannot be made
     */
    ExportFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        Path file = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        unfinished.put(folder.resolve(name), file);
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Gives the files their names, replacing those of an earlier export; returns the names. */
    List<String> complete() throws IOException {
        List<String> names = unfinished.keySet().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
        for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        unfinished.clear();
        return names;
    }

    @Override
    public void close() throws IOException {
        for (Path file : unfinished.values()) {
            Files.deleteIfExists(file);
        }
    }
}
