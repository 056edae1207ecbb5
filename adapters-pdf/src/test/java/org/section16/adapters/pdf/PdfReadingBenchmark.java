package org.section16.adapters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.PdfPages;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * How long a document takes, beside what PDFBox itself takes to make plain text of it. The documents are the printed
 * forms beside the project or, without them, this module's own. The goal for a filing is 1.2 times the plain text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 5) // layouts are much code: before some 30 seconds the compiler is not done with them
@Measurement(iterations = 5, time = 3)
@Fork(3)
public class PdfReadingBenchmark {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path OWN = Path.of("src/test/resources/org/section16/adapters/pdf");

    /** The folder of the corpus; {@code pdf-rendered} takes all of its engines but the pictures. */
    @Param({"pdf-vendor", "pdf-rendered"})
    @SuppressWarnings("NullAway.Init") // set by JMH
    public String folder;

    private final PdfFilingReader reader = new PdfFilingReader();
    private List<SourceDocument> documents = List.of();
    private int next;

    /** Loads the documents. */
    @Setup
    public void load() throws IOException {
        Path from = module().resolve(CORPUS).resolve(folder);
        try (Stream<Path> paths = Files.walk(Files.isDirectory(from) ? from : module().resolve(OWN))) {
            documents = paths.filter(path -> path.toString().endsWith(".pdf"))
                    .filter(path -> !path.toString().contains("scanned"))
                    .filter(path -> !path.toString().contains("blank-"))
                    .sorted()
                    .map(PdfReadingBenchmark::document)
                    .toList();
        }
    }

    private static Path module() {
        return Path.of(System.getProperty("section16.module", "."));
    }

    private static SourceDocument document(Path path) {
        try {
            return SourceDocument.of(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private SourceDocument next() {
        next = next + 1 < documents.size() ? next + 1 : 0;
        return documents.get(next);
    }

    /** PDFBox alone: bytes to plain text. */
    @Benchmark
    public String plainText() throws IOException {
        try (PDDocument document = Loader.loadPDF(next().content().bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Bytes to words and lines. */
    @Benchmark
    public List<Page> pages() throws PdfProblem {
        return PdfPages.read(next().content().bytes());
    }

    /** Bytes to draft. */
    @Benchmark
    public FilingDraft draft() throws UnreadableDocumentException {
        return reader.read(next());
    }

    /** Bytes to filing. */
    @Benchmark
    public Reading filing() throws UnreadableDocumentException {
        SourceDocument document = next();
        return FilingAssembler.assemble(reader.read(document), document.receipt(), reader.name());
    }
}
