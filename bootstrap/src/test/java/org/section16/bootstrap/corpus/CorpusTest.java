package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.adapters.db.Database;
import org.section16.adapters.db.DatabaseAddress;
import org.section16.adapters.pdf.PdfFilingReader;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.adapters.xml.XmlFilingWriter;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.IngestFilings;
import org.section16.application.ingest.IngestReport;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.PrintLimit;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.review.BrowseFilings;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.bootstrap.documents.FoundDocument;
import org.section16.domain.filing.Difference;
import org.section16.domain.filing.FilingDifferences;
import org.section16.domain.filing.Submission;

/**
 * The main job on the real filings beside the project, through the use cases alone: no Guice, no command line. Skipped
 * where there is no such folder.
 */
class CorpusTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final ReadFilings readings = new ReadFilings(
            new ReaderSelection(List.of(), List.of(new XmlFilingReader(), new PdfFilingReader()), Optional.empty()),
            KnownParties.none());

    @Test
    void every_xml_filing_is_stored_and_found_again_unchanged(@TempDir Path folder) throws Exception {
        List<Path> files = files(ProjectFiles.corpus("xml"), ".xml");

        try (Database database = Database.at(DatabaseAddress.of(Run.storeIn(folder)))) {
            assertStoredUnchanged(files, database.filings());
        }
    }

    @Test
    void every_printed_filing_is_stored_and_found_again_unchanged(@TempDir Path folder) throws Exception {
        List<Path> files = files(ProjectFiles.corpus("pdf-rendered/chromium-letter"), ".pdf");

        try (Database database = Database.at(DatabaseAddress.of(Run.storeIn(folder)))) {
            assertStoredUnchanged(files, database.filings());
        }
    }

    @Test
    void a_printed_filing_equals_its_xml_but_for_what_print_cannot_carry() throws Exception {
        Path truth = ProjectFiles.corpus("pdf-rendered/xml");
        Set<PrintLimit> met = EnumSet.noneOf(PrintLimit.class);
        List<String> unexplained = new ArrayList<>();

        for (Path pdf : files(ProjectFiles.corpus("pdf-rendered/chromium-letter"), ".pdf")) {
            Path xml = truth.resolve(pdf.getFileName().toString().replace(".pdf", ".xml"));
            for (Difference difference : FilingDifferences.between(
                    read(xml).submission().filing(), read(pdf).submission().filing())) {
                PrintLimit.of(difference)
                        .ifPresentOrElse(met::add, () -> unexplained.add(pdf.getFileName() + ": " + difference));
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(met)))
                .as("limits of print that the corpus does not show")
                .isSubsetOf(PrintLimit.CIK_NOT_SHOWN);
    }

    private void assertStoredUnchanged(List<Path> files, FilingRepository repository) throws Exception {
        List<Stored> stored = new ArrayList<>();
        IngestReport report = new IngestFilings(new BulkReading(readings, 2), repository, CLOCK)
                .ingest(pending(files), outcome -> stored.add((Stored) outcome));

        assertThat(report.stored()).isEqualTo(files.size());
        BrowseFilings browse = new BrowseFilings(repository);
        for (int index = 0; index < files.size(); index++) {
            Submission read = read(files.get(index)).submission();
            Submission found = browse.find(stored.get(index).id()).orElseThrow().submission();
            assertThat(found).as(files.get(index).toString()).isEqualTo(read);
            assertThat(xml(found)).isEqualTo(xml(read));
        }
    }

    private static Stream<PendingDocument> pending(List<Path> files) {
        return new DocumentFiles(System.in)
                .find(files.stream().map(Path::toString).toList())
                .map(FoundDocument::document);
    }

    private Reading read(Path file) throws Exception {
        SourceDocument document = new DocumentFiles(System.in).one(file.toString());
        return readings.read(document);
    }

    private static byte[] xml(Submission submission) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XmlFilingWriter().write(submission, Evidence.none(), bytes);
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
