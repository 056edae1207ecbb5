package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.section16.application.ingest.IngestReport;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.bootstrap.report.IngestSummary;
import org.section16.bootstrap.wiring.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads filings and stores them. */
@Command(
        name = "ingest",
        description = {
            "Reads filings and stores them, each whole or not at all.",
            "A document that cannot be read is named on the standard error and costs the others nothing. A document that "
                    + "was stored before changes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  section16 ingest form4.pdf",
            "  section16 ingest filings/ more/0001209191-23-029527.xml",
            "  section16 ingest 20230606.nc.tar.gz",
            "  section16 --db jdbc:h2:file:./archive ingest --format json filings/"
        })
final class IngestCommand implements Callable<Integer> {
    /** How many documents pass between two reports of progress. */
    private static final int PROGRESS_STEP = 1000;

    private final GlobalOptions globals;
    private final Console console;
    private int documents;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file, an archive, a folder, or - for the standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the summary; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private PartyOptions parties = new PartyOptions();

    IngestCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (UseCases useCases = UseCases.withStore(globals.settings(console, parties.parties()))) {
            useCases.pluginProblems().forEach(console::tell);
            IngestReport report = useCases.ingestFilings()
                    .ingest(new DocumentFiles(console.in()).find(paths).map(FoundDocument::document), this::progress);
            switch (format) {
                case TEXT -> console.out().println(IngestSummary.text(report));
                case JSON -> IngestSummary.json(report, console.out());
            }
            return report.rejected() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private void progress(Outcome outcome) {
        if (outcome instanceof Rejected rejected) {
            console.tell(rejected.document() + " " + rejected.reason().describe());
        }
        documents++;
        if (documents % PROGRESS_STEP == 0) {
            console.tell(String.format("%,d documents", documents));
        }
    }
}
