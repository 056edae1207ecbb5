package org.section16.bootstrap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.application.reading.KnownParties;
import org.section16.domain.identity.Cik;
import picocli.CommandLine.Option;

/** What the user knows about the parties of a document that does not show it. */
final class PartyOptions {
    @Option(
            names = "--issuer-cik",
            paramLabel = "CIK",
            description = "The issuer's CIK, where the document shows none. What it shows stands.")
    private Optional<Cik> issuer = Optional.empty();

    @Option(
            names = "--owner-cik",
            paramLabel = "CIK",
            description = "The owner's CIK, where the document shows none; for several owners, once for each in order.")
    private List<Cik> owners = new ArrayList<>();

    KnownParties parties() {
        return new KnownParties(issuer, owners);
    }
}
