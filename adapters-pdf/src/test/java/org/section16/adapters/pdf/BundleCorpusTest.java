package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FoundForm;
import org.section16.application.reading.FoundForm.Transcribed;
import org.section16.application.reading.Reading;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;

/**
 * Real PDFs, put together at random: each form is read as if it were alone. Skipped where the corpus is not beside the
 * project; {@code -Dsection16.bundles=500} makes more.
 */
class BundleCorpusTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final int BUNDLES = Integer.getInteger("section16.bundles", 12);

    private final Random random = new Random(16);

    /** What a document says, and what is said about reading it. */
    private record Said(Submission submission, List<String> findings) {}

    @Test
    void each_form_of_a_bundle_is_read_as_it_is_alone() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "there is no corpus beside the project");
        List<Path> forms = forms();

        for (int bundle = 0; bundle < BUNDLES; bundle++) {
            List<Path> parts = List.of(any(forms), any(forms), any(forms));
            List<byte[]> bytes = new ArrayList<>();
            for (Path part : parts) {
                bytes.add(Files.readAllBytes(part));
            }
            List<Said> alone = new ArrayList<>();
            for (byte[] each : bytes) {
                alone.addAll(said(each));
            }
            assertThat(said(MadeBundles.merged(bytes.toArray(byte[][]::new))))
                    .as(parts.toString())
                    .isEqualTo(alone);
        }
    }

    private Path any(List<Path> forms) {
        return forms.get(random.nextInt(forms.size()));
    }

    private static List<Said> said(byte[] bytes) throws Exception {
        List<Said> said = new ArrayList<>();
        for (FoundForm form : new PdfFilingReader().readAll(SourceDocument.of("form.pdf", bytes))) {
            FilingDraft draft = ((Transcribed) form).draft();
            Reading reading = FilingAssembler.assemble(draft, Receipt.none(), "pdf");
            List<String> findings = reading.findings().stream()
                    .map(Finding::message)
                    .map(message -> message.replaceAll("page [0-9]+", "page"))
                    .toList();
            said.add(new Said(reading.submission(), findings));
        }
        return said;
    }

    /** All that have text. */
    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> !file.getParent().endsWith("scanned"))
                    .sorted()
                    .toList();
        }
    }
}
