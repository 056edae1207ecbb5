package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.section16.application.ingest.RereadReport;
import org.section16.application.ingest.RereadReport.Changed;
import org.section16.application.ingest.RereadReport.Outcome;
import org.section16.application.ingest.RereadReport.Unreadable;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.report.RereadSummary;
import org.section16.bootstrap.wiring.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the documents of stored filings again. */
@Command(
        name = "reread",
        description = {
            "Reads the documents of stored filings again, as after an upgrade, and stores what is read differently now.",
            "A filing of which a document cannot be read any more is named and stays as it is. Without conditions, all "
                    + "stored filings are read."
        },
        footer = {
            "",
            "Examples:",
            "  section16 reread",
            "  section16 reread --issuer 1107843",
            "  section16 reread --form 4 --from 2024-01-01 --format json"
        })
final class RereadCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the summary; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    RereadCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CheckProgress progress = new CheckProgress(console, "read", System::nanoTime);
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            useCases.pluginProblems().forEach(console::tell);
            RereadReport report = useCases.rereadFilings().reread(filter.query(Integer.MAX_VALUE, 0), outcome -> {
                tell(outcome);
                progress.count();
            });
            switch (format) {
                case TEXT -> console.out().println(RereadSummary.text(report));
                case JSON -> RereadSummary.json(report, console.out());
            }
            useCases.compactStore(console::tell);
            return report.unreadable() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            console.tell(unreadable.id() + ": " + unreadable.document() + " "
                    + unreadable.reason().describe() + "; the filing stays as it is");
        } else if (outcome instanceof Changed changed) {
            console.tell(changed.id() + ": " + RereadSummary.words(changed));
        }
    }
}
