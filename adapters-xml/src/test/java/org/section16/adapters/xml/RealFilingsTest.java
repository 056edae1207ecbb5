package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FormType;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the real filings that may lie beside the project; where there are none, this is skipped. */
final class RealFilingsTest {
    private static final List<String> FOLDERS = List.of("corpus/xml", "corpus/pdf-rendered/xml");

    /** What is said of a filing from before 2023 if the first table follows the owners: Rule 10b5-1 had no box yet. */
    private static final Pattern WITHOUT_10B5_1 =
            Pattern.compile(".*'(nonD|d)erivativeTable'\\. One of '\\{reportingOwner, aff10b5One\\}' is expected\\.");

    /** The grammar of 2003 had no tables; its lines lack what is required now. */
    private static final String GRAMMAR_OF_2003 = "X0101";

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
    void what_is_written_keeps_to_the_schema_wherever_the_real_filing_does() throws Exception {
        Map<FormType, Schema> schemas = schemas(folder("spec"));
        Map<String, List<String>> faults = new TreeMap<>();
        for (SourceDocument document : documents()) {
            Submission submission = Documents.read(document).submission();
            if (!submission.schemaVersion().text().equals(GRAMMAR_OF_2003)) {
                Schema schema = schemas.get(submission.filing().documentType());
                List<String> added = faults(schema, Documents.written(submission));
                added.removeAll(faults(schema, document.content().bytes()));
                added.removeIf(fault -> WITHOUT_10B5_1.matcher(fault).matches());
                faults.put(document.name(), added);
            }
        }

        assertThat(faults)
                .allSatisfy((name, added) -> assertThat(added).as(name).isEmpty());
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

    private static Map<FormType, Schema> schemas(Path spec) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Map<FormType, Schema> schemas = new EnumMap<>(FormType.class);
        for (FormType form : FormType.values()) {
            String name = "ownership" + form.toString().replace("/", "") + "Document.xsd.xml";
            schemas.put(form, factory.newSchema(spec.resolve(name).toFile()));
        }
        return schemas;
    }

    private static List<String> faults(Schema schema, byte[] xml) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(String.valueOf(fault.getMessage()));
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return faults;
    }
}
