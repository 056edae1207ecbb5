package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.filing.Submission;

/** Reads and writes the real filings that may lie beside the project; where there are none, this is skipped. */
final class RealFilingsTest {
    private static final List<String> FOLDERS = List.of("corpus/xml", "corpus/pdf-rendered/xml");

    /** What version 5.5 of the schema asks for and earlier ones did not, as the validator says it. */
    private static final List<Pattern> CAME_LATER = List.of(
            // Since 2023 a Form 4 or 5 answers for Rule 10b5-1(c).
            Pattern.compile(".*'(nonD|d)erivativeTable'\\. One of '\\{reportingOwner, aff10b5One\\}' is expected\\."),
            // Since 2026 provinces and countries have a box of their own.
            Pattern.compile("cvc-enumeration-valid: Value '[A-Z][0-9]' is not facet-valid .*\\[,  ,   , AL, .*"),
            Pattern.compile("cvc-type.3.1.3: The value '[A-Z][0-9]' of element 'rptOwnerState' is not valid\\."));

    /** What the grammar of 2003, which had no tables, did not ask of a line. */
    private static final List<Pattern> CAME_WITH_TABLES = List.of(
            Pattern.compile(".*'transactionCode'\\. One of '\\{transactionFormType\\}' is expected\\."),
            Pattern.compile(".*'nonDerivativeTransaction' is not complete\\. One of '\\{postTransactionAmounts\\}'.*"));

    private static final String GRAMMAR_OF_2003 = "X0101";

    /** One document is a transcript of paper, which shows no CIK. */
    private static final Pattern WITHOUT_CIK =
            Pattern.compile(".*'rptOwnerName'\\. One of '\\{rptOwnerCik\\}' is expected\\.");

    @Test
    void every_real_filing_is_read_without_complaint_and_reads_back_equal() {
        for (SourceDocument document : documents()) {
            Reading reading = Documents.read(document);
            assertThat(reading.findings()).as(document.name()).isEmpty();

            Reading again = Documents.read(Documents.of(document.name(), Documents.written(reading.submission())));

            assertThat(again.submission()).as(document.name()).isEqualTo(reading.submission());
            assertThat(again.findings()).as(document.name()).isEmpty();
        }
    }

    @Test
    void what_is_written_is_valid_but_for_what_the_schema_came_to_ask_for() throws Exception {
        Schemas schemas = Schemas.orSkip();
        Map<String, List<String>> faults = new TreeMap<>();
        for (SourceDocument document : documents()) {
            Submission submission = Documents.read(document).submission();
            List<String> found = schemas.faults(submission.filing().documentType(), Documents.written(submission));
            found.removeIf(fault -> isExpected(fault, submission));
            if (!found.isEmpty()) {
                faults.put(document.name(), found);
            }
        }

        assertThat(faults).isEmpty();
    }

    private static boolean isExpected(String fault, Submission submission) {
        boolean withoutTables = submission.schemaVersion().text().equals(GRAMMAR_OF_2003);
        boolean withoutCik = submission.filing().reportingOwners().stream()
                .anyMatch(owner -> owner.rptOwnerCik().isBlank());
        return matches(CAME_LATER, fault)
                || (withoutTables && matches(CAME_WITH_TABLES, fault))
                || (withoutCik && matches(List.of(WITHOUT_CIK), fault));
    }

    private static boolean matches(List<Pattern> patterns, String fault) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(fault).matches());
    }

    @Test
    void a_damaged_filing_is_read_whole() {
        for (SourceDocument document : Documents.in(folder("corpus/xml-odd"))) {
            Reading reading = Documents.read(document);

            assertThat(reading.findings())
                    .as(document.name())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(ReadingRules.REPAIRED));
            assertThat(reading.submission().filing().signatures()).hasSize(1);
        }
    }

    @Test
    void the_xml_of_every_submission_is_read_the_damaged_with_a_repair() throws IOException {
        List<String> repaired = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder("corpus/sgml"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                int start = text.indexOf("<XML>");
                if (start >= 0) {
                    String name = file.getFileName().toString();
                    String xml = text.substring(start + 5, text.indexOf("</XML>", start))
                            .strip();
                    Reading reading = Documents.read(Documents.of(name, xml.getBytes(StandardCharsets.ISO_8859_1)));
                    repaired.addAll(reading.findings().isEmpty() ? List.of() : List.of(name));
                }
            }
        }

        assertThat(repaired).containsExactly("0001225259-06-000003.txt");
    }

    private static List<SourceDocument> documents() {
        List<SourceDocument> documents = new ArrayList<>();
        FOLDERS.forEach(name -> documents.addAll(Documents.in(folder(name))));
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private static Path folder(String name) {
        Optional<Path> folder = Documents.shared(name);
        assumeTrue(folder.isPresent(), () -> "there is no folder shared/" + name + " beside the project");
        return folder.orElseThrow();
    }
}
