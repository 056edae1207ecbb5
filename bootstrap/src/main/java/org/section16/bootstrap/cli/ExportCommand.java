package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.export.Export;
import org.section16.application.export.ExportFormat;
import org.section16.application.export.ExportOptions;
import org.section16.application.reading.KnownParties;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.calendar.BusinessCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes stored filings as tables or JSON lines. */
@Command(
        name = "export",
        description = {
            "Writes stored filings into the files of a folder, in the order of their accession numbers.",
            "tsv, csv and parquet are the eight tables of the SEC's Insider Transactions Data Sets and one flat table of "
                    + "transactions, with a row for each line and owner; json is a line for each filing."
        },
        footer = {
            "",
            "Examples:",
            "  section16 export --format csv -o tables/",
            "  section16 export --format parquet --code P --from 2024-01-01 -o purchases/",
            "  section16 export --format tsv --sec-rounding -o like-the-sec/",
            "  section16 export --format json --issuer 1107843 -o qualys/"
        })
final class ExportCommand implements Callable<Integer> {
    /** How many filings pass between two reports of progress. */
    private static final int PROGRESS_STEP = 10_000;

    private final GlobalOptions globals;
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "tsv|csv|json|parquet",
            required = true,
            description = "The form of the files; tsv is that of the SEC.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write. Files of an earlier export there are replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--sec-rounding",
            description = "Rounds numbers to two decimals, as the SEC does (tsv only). Else they are exact.")
    private boolean secRounding;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Special closings of EDGAR after this program was made, by which lateness is told; see due.")
    private Optional<Path> calendar = Optional.empty();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    ExportCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (UseCases useCases = UseCases.withExistingStore(globals.settings(console, KnownParties.none()))) {
            ExportFormat chosen = format(useCases.exportFormats());
            ExportOptions options = new ExportOptions(secRounding, businessDays());
            try (ExportFiles files = new ExportFiles(output)) {
                int written;
                try (Export export = chosen.begin(files, options)) {
                    written =
                            useCases.exportFilings().export(filter.query(Integer.MAX_VALUE, 0), export, this::progress);
                }
                console.out()
                        .printf(
                                "%,d %s in %s: %s%n",
                                written,
                                written == 1 ? "filing" : "filings",
                                output,
                                String.join(", ", files.complete()));
            }
            return ExitCode.DONE;
        }
    }

    private ExportFormat format(List<ExportFormat> formats) {
        if (secRounding && !format.equals("tsv")) {
            throw globals.usage("export", "--sec-rounding goes with --format tsv");
        }
        return formats.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(() -> globals.usage(
                        "export",
                        "there is no form \"" + format + "\" to export; there are "
                                + String.join(
                                        ", ",
                                        formats.stream().map(ExportFormat::name).toList())));
    }

    private BusinessCalendar businessDays() throws IOException {
        if (calendar.isEmpty()) {
            return BusinessCalendar.edgar();
        }
        try {
            return CalendarFile.read(calendar.get());
        } catch (IllegalArgumentException e) {
            throw globals.usage("export", String.valueOf(e.getMessage()));
        }
    }

    private void progress(int written) {
        if (written % PROGRESS_STEP == 0) {
            console.tell(String.format("%,d filings", written));
        }
    }
}
