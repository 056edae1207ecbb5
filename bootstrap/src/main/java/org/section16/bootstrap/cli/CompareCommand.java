package org.section16.bootstrap.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.review.BoxComparison.Verdict;
import org.section16.application.review.CompareReadings;
import org.section16.application.review.FilingComparison;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FormChoice;
import org.section16.bootstrap.report.ComparisonJson;
import org.section16.bootstrap.report.ComparisonText;
import org.section16.bootstrap.wiring.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two documents of one filing. */
@Command(
        name = "compare",
        description = {
            "Compares two documents of one filing, say a PDF and its XML, box by box.",
            "Each box that differs is named with both texts and where they stand; what print cannot show is told apart."
        },
        footer = {
            "",
            "Examples:",
            "  section16 compare form4.pdf form4.xml",
            "  section16 compare --format json form4.pdf form4.xml",
            "  section16 compare bundle.pdf#2 form4.xml",
            "",
            "Exit code 2: at least one box is different."
        })
final class CompareCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A file that holds one form, or one form of a file, such as bundle.pdf#2.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another file that holds the same one.")
    private String right = "";

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the answer; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private PartyOptions parties = new PartyOptions();

    CompareCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, parties.parties()))) {
            useCases.pluginProblems().forEach(console::tell);
            Optional<Reading> first = read(left, useCases);
            Optional<Reading> second = read(right, useCases);
            if (first.isEmpty() || second.isEmpty()) {
                return ExitCode.REJECTED;
            }
            FilingComparison comparison = new CompareReadings().compare(first.get(), second.get());
            print(comparison);
            return comparison.boxes(Verdict.DIFFERENT).isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private Optional<Reading> read(String what, UseCases useCases) {
        try {
            FormChoice choice = FormChoice.of(what);
            SourceDocument document = new DocumentFiles(console.in()).one(choice.path());
            return Optional.of(
                    choice.form().isEmpty()
                            ? useCases.readFilings().read(document)
                            : useCases.readFilings()
                                    .read(document, choice.form().getAsInt()));
        } catch (UnreadableDocumentException e) {
            console.tell(what + " " + e.describe());
            return Optional.empty();
        }
    }

    private void print(FilingComparison comparison) throws IOException {
        switch (format) {
            case TEXT -> ComparisonText.of(comparison).forEach(console.out()::println);
            case JSON -> ComparisonJson.write(comparison, console.out());
        }
    }
}
