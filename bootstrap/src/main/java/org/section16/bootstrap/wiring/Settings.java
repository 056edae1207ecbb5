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
 * @param threads how many documents are read at once, at least 1
 */
public record Settings(
        String databaseUrl, Optional<Path> plugins, Optional<String> reader, KnownParties parties, int threads) {}
