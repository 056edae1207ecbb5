package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.application.reading.KnownParties;
import org.section16.application.review.PartyChoice;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.history.Settlement;
import picocli.CommandLine.Option;

/** Whose filings about whom, as known when. */
final class HistoryOptions {
    @Option(names = "--issuer", paramLabel = "CIK|SYMBOL", description = "The issuer, by its CIK or trading symbol.")
    private Optional<PartyChoice> issuer = Optional.empty();

    @Option(
            names = "--owner",
            paramLabel = "CIK|NAME",
            description = "The reporting owner, by CIK, or by name as filed, such as \"Doe Jane\".")
    private Optional<PartyChoice> owner = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known on that day; else all that is known now.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--settled",
            paramLabel = "FILE",
            description =
                    "What you decided about amendments: lines of an accession number, restates, patches or amends, "
                            + "and the originals' accession numbers.")
    private Optional<Path> settled = Optional.empty();

    Optional<PartyChoice> issuer() {
        return issuer;
    }

    Optional<PartyChoice> owner() {
        return owner;
    }

    /** Loads the history from the store. */
    FilingHistory history(GlobalOptions globals, Console console) throws IOException {
        List<Settlement> settlements = settlements();
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            return useCases.reviewHistory().history(issuer.orElseThrow(), owner, settlements, asOf);
        }
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    List<Settlement> settlements() throws IOException {
        return settled.isEmpty()
                ? List.of()
                : Files.readAllLines(settled.get()).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Settlement::parse)
                        .toList();
    }
}
