package org.section16.application.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go. */
@FunctionalInterface
public interface ExportFolder {
    /**
     * Begins a file.
     *
     * @param name its name, with its ending
     * @return where to write it; the export closes it
     * @throws IOException if it cannot be begun
     */
    OutputStream file(String name) throws IOException;
}
