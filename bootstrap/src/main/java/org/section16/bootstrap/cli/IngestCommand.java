package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.section16.application.ingest.IngestFilings;
import org.section16.application.ingest.IngestReport;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.reading.PendingDocument;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FormChoice;
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
            "  section16 ingest --resume --rejects rejects.zip archives/",
            "  section16 --db jdbc:postgresql://db/filings ingest --shard 3/8 archives/",
            "  section16 --db jdbc:h2:file:./archive ingest --format json filings/"
        })
final class IngestCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file, an archive, a folder, or - for the standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the summary; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--resume",
            description = "Does not read documents again that are in the store, as after an interruption.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            converter = Shard.Converter.class,
            description = "Takes one of N equal parts of the documents, for N machines with one store.")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--rejects",
            paramLabel = "ZIP",
            description = "Keeps the documents that cannot be read in a zip, to be ingested again some day.")
    private Optional<Path> rejects = Optional.empty();

    @Mixin
    private PartyOptions parties = new PartyOptions();

    IngestCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.stream().anyMatch(path -> FormChoice.of(path).form().isPresent())) {
            throw globals.usage("ingest", "a document is stored with all its forms; leave out the number of the form");
        }
        DocumentFiles files = new DocumentFiles(console.in());
        IngestProgress progress = new IngestProgress(console, files, System::nanoTime);
        try (UseCases useCases = UseCases.withStore(globals.settings(console, parties.parties()));
                RejectsFile rejected = new RejectsFile(rejects)) {
            useCases.pluginProblems().forEach(console::tell);
            IngestReport report = ingest(useCases.ingestFilings(), files, outcome -> {
                progress.tell(outcome);
                if (outcome instanceof Rejected refusal) {
                    rejected.add(refusal);
                }
            });
            switch (format) {
                case TEXT -> console.out().println(IngestSummary.text(report));
                case JSON -> IngestSummary.json(report, console.out());
            }
            useCases.compactStore(console::tell);
            return report.rejected() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private IngestReport ingest(IngestFilings ingestion, DocumentFiles files, Consumer<Outcome> progress) {
        Stream<PendingDocument> documents =
                files.find(paths).filter(shard::takes).map(FoundDocument::document);
        return resume ? ingestion.resume(documents, progress) : ingestion.ingest(documents, progress);
    }
}
