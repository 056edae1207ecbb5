package org.section16.bootstrap.wiring;

import java.nio.file.Path;
import java.util.Optional;
import org.section16.application.reading.KnownParties;

/**
 * What the user decides about a run.
 *
 * @param databaseUrl the JDBC URL of the store
 * @param plugins the folder of plug-ins, if any
 * @param reader the name of the one reader to use, if the user wants one
 * @param parties the CIKs that the user knows
 * @param tesseract the program that recognises text in pictures, if the user wants it to
 * @param threads how many documents are read at once, at least 1
 */
public record Settings(
        String databaseUrl,
        Optional<Path> plugins,
        Optional<String> reader,
        KnownParties parties,
        Optional<Path> tesseract,
        int threads) {}
