package org.section16.bootstrap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.reading.Evidence;
import org.section16.bootstrap.cli.OneFiling.Forms;
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
        description = "Shows a filing, from a document or from the store, for a person to read.",
        footer = {
            "",
            "Examples:",
            "  section16 show form4.pdf",
            "  section16 show 0001209191-23-029527",
            "  section16 show --evidence form4.pdf",
            "  section16 show bundle.pdf#2",
            "  section16 show --format json form4.xml"
        })
final class ShowCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            paramLabel = "ACCESSION|PATH",
            arity = "1",
            description =
                    "A document, a submission text or an archive with one document, - for the standard input; of a document "
                            + "that holds several forms, all, or one such as bundle.pdf#2; "
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
        Forms shown = OneFiling.isStored(what) ? stored() : OneFiling.read(what, globals, console, parties.parties());
        Map<String, OneFiling> filings = shown.named(filing -> filing);
        switch (format) {
            case TEXT -> EachForm.text(filings, console, filing -> text(filing, width.orElse(console.width())));
            case JSON -> EachForm.json(filings, console, this::writeJson);
        }
        return shown.rejected() ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private Forms stored() {
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, parties.parties()))) {
            return Forms.of(OneFiling.stored(what, useCases.browseFilings(), console));
        }
    }

    private List<String> text(OneFiling shown, int columns) {
        List<String> lines =
                new ArrayList<>(FilingText.of(shown.submission(), shown.findings(), shown.places(), columns));
        if (evidence) {
            lines.addAll(EvidenceTable.of(shown.submission().filing(), shown.places(), columns));
        }
        return lines;
    }

    private void writeJson(OneFiling shown, OutputStream out) throws IOException {
        new JsonFilingWriter().write(shown.submission(), evidence ? shown.places() : Evidence.none(), out);
    }
}
