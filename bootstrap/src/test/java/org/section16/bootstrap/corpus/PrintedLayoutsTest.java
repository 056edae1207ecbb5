package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.PdfFilingReader;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.PrintLimit;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Difference;
import org.section16.domain.filing.FilingDifferences;

/** The real PDFs of other layouts than sec.gov's beside the project. Skipped where there is no such folder. */
class PrintedLayoutsTest {

    /** How an exhibit behind the form is named. */
    private static final String EXHIBIT = "a page that is not of the form";

    private final ReadFilings readings = new ReadFilings(
            new ReaderSelection(List.of(), List.of(new XmlFilingReader(), new PdfFilingReader()), Optional.empty()),
            KnownParties.none());

    @Test
    void no_word_on_a_form_of_an_investor_relations_site_is_left_over() throws Exception {
        List<Path> forms = files("pdf-vendor", ".pdf");

        assertThat(forms).hasSize(53);
        assertThat(findings(forms)).isEmpty();
    }

    @Test
    void a_form_of_an_investor_relations_site_says_what_a_person_reads_there() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Path truth : files("pdf-vendor-gold", ".xml")) {
            Path pdf = ProjectFiles.corpus("pdf-vendor").resolve(name(truth) + ".pdf");
            differences.addAll(differences(truth, pdf));
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void a_print_of_the_online_forms_equals_its_xml_but_for_what_print_cannot_carry() throws Exception {
        List<Path> forms = files("pdf-rendered/spec-chromium", ".pdf");
        List<String> differences = new ArrayList<>();
        for (Path pdf : forms) {
            Path truth = ProjectFiles.corpus("pdf-rendered/xml").resolve(name(pdf) + ".xml");
            differences.addAll(differences(truth, pdf));
        }

        assertThat(differences)
                .as("the stylesheet of 2026 names a country where the filing has none")
                .allMatch(difference -> difference.contains("rptOwnerCountry") && difference.contains("X1"));
        assertThat(findings(forms))
                .as("each of them is doubted")
                .hasSameSizeAs(differences)
                .allMatch(finding -> finding.contains("the page shows a country"));
    }

    private List<String> findings(List<Path> forms) throws Exception {
        List<String> findings = new ArrayList<>();
        for (Path form : forms) {
            read(form).findings().stream()
                    .filter(finding -> !finding.rule().equals(ReadingRules.ACCESSION_OF_FILE_NAME))
                    .map(Finding::message)
                    .filter(message -> !message.startsWith(EXHIBIT))
                    .forEach(message -> findings.add(form.getFileName() + ": " + message));
        }
        return findings;
    }

    private List<String> differences(Path truth, Path pdf) throws Exception {
        List<String> unexplained = new ArrayList<>();
        for (Difference difference : FilingDifferences.between(
                read(truth).submission().filing(), read(pdf).submission().filing())) {
            if (PrintLimit.of(difference).isEmpty()) {
                unexplained.add(pdf.getFileName() + ": " + difference);
            }
        }
        return unexplained;
    }

    private Reading read(Path file) throws Exception {
        return readings.read(new DocumentFiles(System.in).one(file.toString()));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(pdf|xml)$", "");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(ProjectFiles.corpus(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
