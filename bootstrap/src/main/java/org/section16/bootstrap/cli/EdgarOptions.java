package org.section16.bootstrap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.application.writing.AccessCodes;
import org.section16.application.writing.Contact;
import org.section16.application.writing.SubmissionOrder;
import org.section16.application.writing.TestOrLive;
import picocli.CommandLine.Option;

/** What a submission to EDGAR needs beside the filing. */
final class EdgarOptions {
    @Option(names = "--live", description = "Marks the submission as a filing; without it EDGAR takes it as a test.")
    private boolean live;

    @Option(
            names = "--ccc-file",
            paramLabel = "FILE",
            description = "The owners' CCCs, a line each: CIK and CCC. Else the variables SECTION16_CCC_<CIK>, or"
                    + " SECTION16_CCC for a single owner.")
    private Optional<Path> codes = Optional.empty();

    @Option(names = "--contact-name", paramLabel = "NAME", description = "Whom the SEC can ask.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--contact-phone", paramLabel = "NUMBER", description = "The telephone number of the contact.")
    private Optional<String> phone = Optional.empty();

    @Option(names = "--contact-email", paramLabel = "EMAIL", description = "The address of the contact.")
    private Optional<String> email = Optional.empty();

    @Option(
            names = "--notify",
            paramLabel = "EMAIL",
            split = ",",
            description = "Further addresses for EDGAR's messages; once for each, or with commas between.")
    private List<String> notifications = new ArrayList<>();

    @Option(
            names = "--exhibit",
            paramLabel = "FILE[=TYPE[=DESCRIPTION]]",
            description =
                    "A document to go along, such as poa.txt=EX-24=\"Power of attorney\"; once for each. Without a"
                            + " type: GRAPHIC for pictures, else EX-99.")
    private List<String> exhibits = new ArrayList<>();

    boolean isGiven() {
        return live || codes.isPresent() || contact().isGiven() || !notifications.isEmpty() || !exhibits.isEmpty();
    }

    /**
     * Returns what goes along with each filing, without secrets.
     *
     * @throws IllegalArgumentException if an exhibit cannot be read
     */
    SubmissionOrder order() {
        return new SubmissionOrder(
                live ? TestOrLive.LIVE : TestOrLive.TEST,
                contact(),
                notifications,
                exhibits.stream().map(ExhibitFile::read).toList(),
                AccessCodes.none());
    }

    private Contact contact() {
        return new Contact(name, phone, email);
    }

    /**
     * Returns where the secrets come from.
     *
     * @throws IllegalArgumentException if the file with the secrets cannot be read, or a line of it is not one
     */
    AccessCodeSource accessCodes(Console console) {
        return AccessCodeSource.of(codes, console);
    }
}
