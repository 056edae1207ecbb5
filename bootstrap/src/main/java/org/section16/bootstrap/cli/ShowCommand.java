package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Reading;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.report.FilingText;
import org.section16.bootstrap.report.JsonFilingWriter;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;
import org.section16.domain.identity.AccessionNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one filing to a person. */
@Command(
        name = "show",
        description = "Shows one filing, from a document or from the store, for a person to read.",
        footer = {
            "",
            "Examples:",
            "  section16 show form4.pdf",
            "  section16 show 0001209191-23-029527",
            "  section16 show --format json form4.xml"
        })
final class ShowCommand implements Callable<Integer> {
    private static final Pattern ABBREVIATION = Pattern.compile("sha256:[0-9a-f]{8,64}");

    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            paramLabel = "ACCESSION|PATH",
            arity = "1",
            description =
                    "A file that holds one form (a document, a submission text, an archive), - for the standard input, "
                            + "or the name under which a filing is stored: its accession number, with or without dashes, or "
                            + "sha256:… as list says it, which may be abbreviated.")
    private String what = "";

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the answer; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "The width of the page in characters; else the variable COLUMNS, else 100.")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--evidence", description = "Adds where each value stands in the document (json only).")
    private boolean evidence;

    @Mixin
    private PartyOptions parties = new PartyOptions();

    ShowCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    /** What is shown, wherever it came from. */
    private record Shown(Submission submission, List<Finding> findings, Evidence places) {}

    @Override
    public Integer call() throws IOException {
        Optional<Shown> shown = isStoredName() ? stored() : document();
        if (shown.isEmpty()) {
            return ExitCode.REJECTED;
        }
        print(shown.get());
        return ExitCode.DONE;
    }

    /** A file of that name goes first. */
    private boolean isStoredName() {
        return !Files.exists(Path.of(what))
                && (AccessionNumber.isAccessionNumber(what)
                        || ABBREVIATION.matcher(what).matches());
    }

    private Optional<Shown> stored() {
        String name = AccessionNumber.isAccessionNumber(what)
                ? AccessionNumber.parse(what).dashed()
                : what;
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, parties.parties()))) {
            List<SubmissionId> meant = useCases.browseFilings().meantBy(name);
            if (meant.size() != 1) {
                console.tell(name + (meant.isEmpty() ? " is not in the store" : " is short for more than one filing"));
                return Optional.empty();
            }
            return useCases.browseFilings()
                    .find(meant.get(0))
                    .map(found -> new Shown(found.submission(), found.findings(), found.evidence()));
        }
    }

    private Optional<Shown> document() {
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, parties.parties()))) {
            useCases.pluginProblems().forEach(console::tell);
            Reading reading = useCases.readFilings().read(new DocumentFiles(console.in()).one(what));
            return Optional.of(new Shown(
                    reading.submission(), reading.findings(), reading.draft().evidence()));
        } catch (UnreadableDocumentException e) {
            console.tell(what + " " + e.describe());
            return Optional.empty();
        }
    }

    private void print(Shown shown) throws IOException {
        switch (format) {
            case TEXT ->
                FilingText.of(shown.submission(), shown.findings(), shown.places(), width.orElse(console.width()))
                        .forEach(console.out()::println);
            case JSON ->
                new JsonFilingWriter()
                        .write(shown.submission(), evidence ? shown.places() : Evidence.none(), console.out());
        }
    }
}
