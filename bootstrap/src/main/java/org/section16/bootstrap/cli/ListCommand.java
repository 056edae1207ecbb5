package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.section16.application.ingest.FilingOrder;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.report.SummaryList;
import org.section16.bootstrap.wiring.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists stored filings. */
@Command(
        name = "list",
        description = "Lists stored filings, the newest first unless another order is asked for.",
        footer = {
            "",
            "Examples:",
            "  section16 list",
            "  section16 list --symbol QLYS --form 4 --from 2022-01-01 --to 2022-12-31",
            "  section16 list --code P --sort issuer",
            "  section16 list --issuer 1107843 --sort period --reverse --format json"
        })
final class ListCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many; " + FilingQuery.USUAL_LIMIT + " if not given.")
    private int limit = FilingQuery.USUAL_LIMIT;

    @Option(names = "--offset", paramLabel = "N", description = "Leaves out so many at the beginning.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "filed|period|issuer",
            description =
                    "By filing date, by period of report (the newest first), or by the issuer's name; filed if not given.")
    private FilingOrder.Key sort = FilingOrder.Key.FILED;

    @Option(names = "--reverse", description = "The other way round.")
    private boolean reverse;

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the answer; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    ListCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || offset < 0) {
            throw globals.usage("list", "--limit is 1 or more, --offset 0 or more");
        }
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            List<FilingSummary> found =
                    useCases.browseFilings().list(filter.query(limit, offset), new FilingOrder(sort, reverse));
            switch (format) {
                case TEXT -> SummaryList.text(found, console.width()).forEach(console.out()::println);
                case JSON -> SummaryList.json(found, console.out());
            }
            if (found.size() == limit) {
                console.tell("there may be more; see --limit and --offset");
            }
            return ExitCode.DONE;
        }
    }
}
