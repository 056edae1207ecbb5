package org.section16.bootstrap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.checking.CheckFilings;
import org.section16.application.checking.CheckReport;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.Attempt;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Attempt.Refused;
import org.section16.application.reading.BulkReading.Loaded;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.review.CheckStoredFilings;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.bootstrap.report.CheckJson;
import org.section16.bootstrap.report.CheckOutput;
import org.section16.bootstrap.report.CheckSarif;
import org.section16.bootstrap.report.CheckText;
import org.section16.bootstrap.wiring.Settings;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the rules about filings. */
@Command(
        name = "check",
        description = {
            "Asks the rules about filings: documents, of which nothing is stored, or all that are in the store.",
            "Each finding names its rule, box, place and source. A filing is never refused because of one."
        },
        footer = {
            "",
            "Examples:",
            "  section16 check form4.pdf",
            "  section16 check --profile edgar --fail-on error form4.xml",
            "  section16 check --format sarif filings/ > findings.sarif",
            "  section16 check --stored --fail-on error",
            "  section16 check --config rules.properties --format json 20230606.nc.tar.gz",
            "",
            "Exit code 2: there are findings at or above --fail-on."
        })
final class CheckCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Format {
        /** For people. */
        TEXT,
        /** For scripts. */
        JSON,
        /** For tools that show the findings of checkers. */
        SARIF
    }

    private final GlobalOptions globals;
    private final Console console;
    private boolean rejected;
    private boolean failed;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A file, an archive, a folder, or - for the standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--stored",
            description =
                    "Checks all filings in the store; where other rules were asked before, the findings are stored anew.")
    private boolean stored;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "The form of the answer; text if not given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "Ends with exit code 2 if there is a finding so grave or graver.")
    private Optional<Severity> failOn = Optional.empty();

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private PartyOptions parties = new PartyOptions();

    private final CheckProgress progress;

    CheckCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
        this.progress = new CheckProgress(console, "checked", System::nanoTime);
    }

    /** A document or a form of it, and what is to be said about it, or why it could not be read. */
    private record Checked(
            String document, Optional<CheckReport> report, Optional<UnreadableDocumentException> refusal) {}

    @Override
    public Integer call() throws IOException {
        if (stored != paths.isEmpty()) {
            throw globals.usage("check", "say what to check: paths, or --stored for all filings in the store");
        }
        Settings settings = globals.settings(console, parties.parties());
        try (UseCases useCases = stored ? UseCases.withExistingStore(settings) : UseCases.withoutStore(settings)) {
            useCases.pluginProblems().forEach(console::tell);
            CheckFilings check = new CheckFilings(rules(useCases));
            try (CheckOutput output = output(check.rules())) {
                if (stored) {
                    checkStored(useCases.checkStoredFilings(check), output);
                } else {
                    checkDocuments(useCases, check, output);
                }
            }
        }
        return rejected ? ExitCode.REJECTED : failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void checkStored(CheckStoredFilings check, CheckOutput output) throws IOException {
        try {
            check.check(report -> {
                try {
                    take(report, output);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void checkDocuments(UseCases useCases, CheckFilings check, CheckOutput output) throws IOException {
        Iterator<FoundDocument> documents =
                new DocumentFiles(console.in()).find(paths).iterator();
        try (OrderedWork<?, List<Checked>> results = useCases.bulkReading()
                .start(documents, FoundDocument::document, (found, loaded) -> checked(check, found, loaded))) {
            while (results.hasNext()) {
                for (Checked checked : results.next()) {
                    take(checked, output);
                }
            }
        }
    }

    private void take(Checked checked, CheckOutput output) throws IOException {
        if (checked.refusal().isPresent()) {
            rejected = true;
            console.tell(checked.document() + " " + checked.refusal().get().describe());
            output.rejected(checked.document(), checked.refusal().get());
        }
        if (checked.report().isPresent()) {
            take(checked.report().get(), output);
        }
    }

    private static List<Checked> checked(CheckFilings check, FoundDocument found, Loaded loaded) {
        return found.chosen(loaded.read()).stream()
                .map(attempt -> checked(check, found.document().name(), attempt))
                .toList();
    }

    private static Checked checked(CheckFilings check, String document, Attempt attempt) {
        String name = attempt.form().name(document);
        return attempt instanceof Read read
                ? new Checked(name, Optional.of(check.check(document, read.reading())), Optional.empty())
                : new Checked(name, Optional.empty(), Optional.of(((Refused) attempt).reason()));
    }

    private RuleSelection rules(UseCases useCases) {
        try {
            return ruleOptions.of(useCases.ruleBook());
        } catch (IllegalArgumentException e) {
            throw globals.usage("check", String.valueOf(e.getMessage()));
        }
    }

    private CheckOutput output(RuleSelection rules) throws IOException {
        return switch (format) {
            case TEXT -> new CheckText(console.out(), rules.book(), console.width());
            case JSON -> new CheckJson(console.out(), rules.book());
            case SARIF -> new CheckSarif(console.out(), rules, Version.ofProgram());
        };
    }

    private void take(CheckReport report, CheckOutput output) throws IOException {
        progress.count();
        failed |= failOn.filter(limit -> report.worst()
                        .filter(worst -> worst.compareTo(limit) >= 0)
                        .isPresent())
                .isPresent();
        output.checked(report);
    }
}
