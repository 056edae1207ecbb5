package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.reading.Evidence;
import org.section16.bootstrap.report.EvidenceTable;
import org.section16.bootstrap.report.FilingText;
import org.section16.bootstrap.report.JsonFilingWriter;
import org.section16.bootstrap.wiring.UseCases;
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
            "  section16 show --evidence form4.pdf",
            "  section16 show --format json form4.xml"
        })
final class ShowCommand implements Callable<Integer> {
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

    @Option(
            names = "--evidence",
            description = "Adds where each value stands in the document: page and place in points, or line and column.")
    private boolean evidence;

    @Mixin
    private PartyOptions parties = new PartyOptions();

    ShowCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OneFiling> shown =
                OneFiling.isStored(what) ? stored() : OneFiling.read(what, globals, console, parties.parties());
        if (shown.isEmpty()) {
            return ExitCode.REJECTED;
        }
        print(shown.get());
        return ExitCode.DONE;
    }

    private Optional<OneFiling> stored() {
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, parties.parties()))) {
            return OneFiling.stored(what, useCases.browseFilings(), console);
        }
    }

    private void print(OneFiling shown) throws IOException {
        switch (format) {
            case TEXT -> printText(shown, width.orElse(console.width()));
            case JSON ->
                new JsonFilingWriter()
                        .write(shown.submission(), evidence ? shown.places() : Evidence.none(), console.out());
        }
    }

    private void printText(OneFiling shown, int columns) {
        FilingText.of(shown.submission(), shown.findings(), shown.places(), columns)
                .forEach(console.out()::println);
        if (evidence) {
            EvidenceTable.of(shown.submission().filing(), shown.places(), columns)
                    .forEach(console.out()::println);
        }
    }
}
