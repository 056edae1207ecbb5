package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.adapters.pdf.PdfFilingReader;
import org.section16.adapters.pdf.scan.Tesseract;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Location;
import org.section16.application.reading.PrintLimit;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Difference;
import org.section16.domain.filing.FilingDifferences;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** The real scans beside the project of one page. Skipped where there is no such folder, or no Tesseract. */
class ScannedFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"qualys-2022-08-15", "form5.snow"})
    void a_box_that_was_misread_has_a_finding(String name) throws Exception {
        Optional<Path> program = Tesseract.find(String.valueOf(System.getenv("PATH")));
        assumeTrue(program.isPresent(), "tesseract is not installed");
        ReadFilings readings = readings(program.orElseThrow());
        Path pictures = ProjectFiles.corpus("pdf-rendered/scanned").resolve(name + ".pdf");
        Path truth = ProjectFiles.corpus("pdf-rendered/xml").resolve(name + ".xml");

        Reading scan = read(readings, pictures);

        assertThat(unnamed(read(readings, truth), scan)).isEmpty();
        assertThat(scan.draft().evidence().places().values()).allMatch(Location.Recognised.class::isInstance);
    }

    private static List<Difference> unnamed(Reading truth, Reading scan) {
        Set<BoxPath> named = scan.findings().stream()
                .map(Finding::where)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Difference> unnamed = new ArrayList<>(FilingDifferences.between(
                truth.submission().filing(), scan.submission().filing()));
        unnamed.removeIf(difference -> named.contains(shown(difference.where()))
                || PrintLimit.of(difference).isPresent());
        return unnamed;
    }

    /** A code, its marks and whether a later form was due stand in one cell. */
    private static BoxPath shown(BoxPath path) {
        boolean inCode = path.box() == Box.TRANSACTION_CODING || path.box() == Box.TRANSACTION_FORM_TYPE;
        return inCode ? new BoxPath(path.area(), path.number(), Box.TRANSACTION_CODE) : path;
    }

    private static ReadFilings readings(Path program) {
        PdfFilingReader pictures = new PdfFilingReader(Optional.of(new Tesseract(program)));
        return new ReadFilings(
                new ReaderSelection(List.of(), List.of(new XmlFilingReader(), pictures), Optional.empty()),
                KnownParties.none());
    }

    private static Reading read(ReadFilings readings, Path file) throws Exception {
        return readings.read(new DocumentFiles(System.in).one(file.toString()));
    }
}
