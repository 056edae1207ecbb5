package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.domain.check.Finding;

/** Real submission texts beside the project. Skipped where there is no such folder. */
class SubmissionCorpusTest {
    private static final String PRE_XML = "0001094891-00-000193.txt";
    private static final String CUT_LINES = "0001225259-06-000003.txt";

    private final ReadFilings readings = new ReadFilings(
            new ReaderSelection(List.of(), List.of(new XmlFilingReader()), Optional.empty()), KnownParties.none());

    @Test
    void every_submission_is_read_and_its_header_agrees_with_its_form() throws Exception {
        List<String> disagreements = new ArrayList<>();
        List<Path> texts = texts();
        for (Path text : texts) {
            SourceDocument document = one(text);
            Reading reading = readings.read(document);
            Receipt receipt = document.receipt();
            String name = text.getFileName().toString();

            assertThat(reading.submission().accessionNumber().orElseThrow().dashed() + ".txt")
                    .isEqualTo(name);
            assertThat(receipt.filingDate()).as(name).isPresent();
            assertThat(receipt.header().orElseThrow().owners()).as(name).isNotEmpty();
            assertThat(receipt.header().orElseThrow().issuer()).as(name).isPresent();
            reading.findings().stream()
                    .filter(finding -> finding.rule().equals(ReadingRules.HEADER_DISAGREES))
                    .forEach(finding -> disagreements.add(name + ": " + finding));
        }

        assertThat(texts).hasSize(23);
        assertThat(disagreements).isEmpty();
    }

    @Test
    void a_submission_and_its_form_alone_are_the_same_filing() throws Exception {
        Path forms = ProjectFiles.corpus("xml");
        int compared = 0;
        for (Path text : texts()) {
            Path form = forms.resolve(text.getFileName().toString().replace(".txt", ".xml"));
            if (Files.exists(form)) {
                assertThat(readings.read(one(text)).submission().filing())
                        .isEqualTo(readings.read(one(form)).submission().filing());
                compared++;
            }
        }

        assertThat(compared).isEqualTo(16);
    }

    @Test
    void lines_that_were_cut_are_joined_once_and_reported() throws Exception {
        Reading reading = readings.read(one(ProjectFiles.corpus("sgml").resolve(CUT_LINES)));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.rule().equals(ReadingRules.REPAIRED))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("a line that was cut after 1023 characters");
        assertThat(reading.submission().filing().footnotes().get(0).text().text())
                .endsWith("termination of Mr. Robson's employment.");
    }

    @Test
    void a_form_of_the_time_before_xml_is_refused_as_such() throws Exception {
        Path text = ProjectFiles.corpus("sgml").resolve(PRE_XML);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> one(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED));
    }

    private static SourceDocument one(Path file) throws UnreadableDocumentException {
        return new DocumentFiles(System.in).one(file.toString());
    }

    private static List<Path> texts() throws Exception {
        try (Stream<Path> files = Files.list(ProjectFiles.corpus("sgml"))) {
            return files.filter(file -> !file.endsWith(PRE_XML)).sorted().toList();
        }
    }
}
