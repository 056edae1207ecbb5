package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.section16.application.export.ExportFormat;
import org.section16.application.parallel.OrderedWork;
import org.section16.application.reading.Attempt;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Attempt.Refused;
import org.section16.application.reading.BulkReading.Loaded;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Reading;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.application.writing.FilingWriter;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.bootstrap.report.FindingText;
import org.section16.bootstrap.wiring.UseCases;
import org.section16.domain.check.Severity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads filings without storing them and writes them in another form. */
@Command(
        name = "convert",
        description = {
            "Reads filings without storing them and writes them in another form.",
            "What could not be read or placed is named on the standard error."
        },
        footer = {
            "",
            "Examples:",
            "  section16 convert --to xml form4.pdf",
            "  section16 convert --to json --evidence -o form4.json form4.pdf",
            "  section16 convert --to xml -o converted/ filings/",
            "  section16 convert --to xml bundle.pdf#2",
            "  section16 convert --to pdf --annotate -o marked.pdf form4.pdf",
            "  section16 convert --to csv form4.pdf",
            "  section16 convert --to edgar --ccc-file codes -o ready/ form4.xml"
        })
final class ConvertCommand implements Callable<Integer> {
    private final GlobalOptions globals;
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file, an archive, a folder, or - for the standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "xml|json|csv|tsv|edgar|pdf",
            required = true,
            description =
                    "The form to write; edgar is a submission that EDGAR takes, pdf an annotated copy of a PDF. csv "
                            + "and tsv are one flat table of all transactions; in a folder, the tables of export.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "Where to write, else the standard output. In a folder, outputs are named after inputs. "
                    + "Of a document with several forms, each goes into a file of its own: bundle-form1.xml and so on.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--evidence",
            description = "Adds where each value stands: page and rectangle in points, or line and column (json only).")
    private boolean evidence;

    @Option(
            names = "--annotate",
            description =
                    "Draws a numbered box around each value on a copy of the document, and lists in a margin what each "
                            + "is called and was read as (pdf only).")
    private boolean annotate;

    @Mixin
    private PartyOptions parties = new PartyOptions();

    @ArgGroup(exclusive = false, heading = "%nFor --to edgar:%n")
    private EdgarOptions edgar = new EdgarOptions();

    /** A document, and what became of its forms. */
    private record Attempted(FoundDocument found, List<Attempt> forms) {
        static Attempted of(FoundDocument found, Loaded loaded) {
            return new Attempted(found, found.chosen(loaded.read()));
        }
    }

    ConvertCommand(GlobalOptions globals, Console console) {
        this.globals = globals;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Batch documents = new Batch(new DocumentFiles(console.in()).find(paths).iterator());
        try (UseCases useCases = UseCases.withoutStore(globals.settings(console, parties.parties()));
                Conversion conversion = conversion(useCases, documents)) {
            useCases.pluginProblems().forEach(console::tell);
            int rejected = 0;
            try (OrderedWork<?, Attempted> attempts =
                    useCases.bulkReading().start(documents, FoundDocument::document, Attempted::of)) {
                while (attempts.hasNext()) {
                    rejected += convert(attempts.next(), conversion) ? 0 : 1;
                }
            }
            conversion.complete();
            return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private boolean isSeveral(Batch documents) {
        return paths.size() > 1
                || paths.stream().anyMatch(path -> Files.isDirectory(Path.of(path)))
                || documents.isSeveral();
    }

    private Conversion conversion(UseCases useCases, Batch documents) throws IOException {
        Optional<ExportFormat> tables = useCases.exportFormats().stream()
                .filter(each -> each.name().equals(format))
                .filter(each -> useCases.writers().stream()
                        .noneMatch(writer -> writer.format().equals(format)))
                .findFirst();
        return tables.isPresent()
                ? TableConversion.of(tables.get(), output, console)
                : conversion(
                        useCases,
                        OutputFiles.of(output, isSeveral(documents), console)
                                .orElseThrow(() -> globals.usage(
                                        "convert", "several documents need a folder to write to: -o FOLDER")));
    }

    private Conversion conversion(UseCases useCases, OutputFiles outputs) {
        DocumentAnnotator annotator = useCases.documentAnnotator();
        if (format.equals(annotator.format()) != annotate) {
            throw globals.usage(
                    "convert", "--to " + annotator.format() + " and --annotate go together: a copy of the document");
        }
        if (annotate) {
            return new AnnotateConversion(annotator, outputs, console);
        }
        if (!format.equals(EdgarConversion.FORMAT)) {
            if (edgar.isGiven()) {
                throw globals.usage("convert", "what is for a submission goes with --to " + EdgarConversion.FORMAT);
            }
            return new WriterConversion(writer(useCases), evidence, outputs);
        }
        try {
            return new EdgarConversion(
                    useCases.prepareSubmissions(),
                    useCases.edgarSubmissionWriter(),
                    edgar.order(),
                    edgar.accessCodes(console),
                    outputs,
                    console);
        } catch (IllegalArgumentException e) {
            throw globals.usage("convert", String.valueOf(e.getMessage()));
        }
    }

    private FilingWriter writer(UseCases useCases) {
        List<FilingWriter> writers = useCases.writers();
        return writers.stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow(() -> globals.usage(
                        "convert",
                        "there is no form \"" + format + "\" to write; there are "
                                + String.join(
                                        ", ",
                                        Stream.concat(
                                                        writers.stream().map(FilingWriter::format),
                                                        Stream.of(EdgarConversion.FORMAT))
                                                .toList())));
    }

    private boolean convert(Attempted attempted, Conversion conversion) throws IOException {
        List<Read> forms = new ArrayList<>();
        for (Attempt attempt : attempted.forms()) {
            String name = attempt.form().name(attempted.found().document().name());
            if (attempt instanceof Refused refused) {
                console.tell(name + " " + refused.reason().describe());
            } else {
                Read read = (Read) attempt;
                tellFindings(name, read.reading());
                forms.add(read);
            }
        }
        boolean isWhole = forms.size() == attempted.forms().size();
        return !forms.isEmpty() && conversion.convert(attempted.found(), forms) && isWhole;
    }

    private void tellFindings(String name, Reading reading) {
        Evidence places = reading.draft().evidence();
        reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> console.tell(name + ": " + FindingText.of(finding, places)));
    }
}
