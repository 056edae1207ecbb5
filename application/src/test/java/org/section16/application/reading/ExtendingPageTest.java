package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.domain.docs.JavaSources;
import org.section16.domain.docs.MarkdownPage;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.BoxPath;

/** The example of docs/extending.md compiles against the two libraries alone, keeps the contract, and reads its sample. */
class ExtendingPageTest {
    private static final Path APPLICATION = JavaSources.home(FilingReader.class);
    private static final Path DOMAIN = JavaSources.home(Filing.class);

    @TempDir
    private static Path project;

    @BeforeAll
    static void compile_the_files_of_the_page() {
        MarkdownPage.open("docs/extending.md").writeFiles(project);
        JavaSources.compile(project.resolve("src/main/java"), List.of(APPLICATION, DOMAIN), project.resolve("classes"));
        JavaSources.compile(
                project.resolve("src/test/java"),
                List.of(
                        project.resolve("classes"),
                        APPLICATION,
                        DOMAIN,
                        JavaSources.home(FilingReaderContract.class),
                        JavaSources.home(Test.class),
                        JavaSources.home(API.class),
                        JavaSources.home(Assertions.class)),
                project.resolve("test-classes"));
    }

    @Test
    void the_reader_of_the_page_keeps_the_contract() throws Exception {
        try (URLClassLoader loader = loader()) {
            Object contract = loader.loadClass("org.example.TradeListReaderTest")
                    .getConstructor()
                    .newInstance();

            assertThat(ContractRun.failures((FilingReaderContract) contract)).isEmpty();
            contract.getClass().getMethod("a_price_in_a_footnote_is_not_zero").invoke(contract);
        }
    }

    @Test
    void the_reader_of_the_page_reads_the_sample_of_the_page() throws Exception {
        try (URLClassLoader loader = loader()) {
            FilingReader reader = theReader(loader);
            SourceDocument sample = SourceDocument.of(
                    "trades.txt", Files.readAllBytes(project.resolve("src/test/resources/trades.txt")));
            ReaderSelection readers = new ReaderSelection(List.of(reader), List.of(), Optional.empty());

            Reading reading = new ReadFilings(readers, KnownParties.none()).read(sample);

            assertThat(reading.findings()).isEmpty();
            assertThat(boxes(reading.submission().filing()))
                    .contains(
                            "documentType = 4",
                            "issuer.issuerCik = 1107843",
                            "reportingOwner[1].isOfficer = true",
                            "table1.line[1].transactionShares = 1136 [F1]",
                            "table1.line[1].transactionPricePerShare = 129.75",
                            "table1.line[2].transactionPricePerShare = [F2]",
                            "footnote[2].text = The price will be supplied by amendment.",
                            "ownerSignature[1].signatureDate = 2024-10-11");
            assertThat(reading.draft().evidence().of(BoxPath.parse("table1.line[1].transactionShares")))
                    .contains(new Location.InText(5, 41));
        }
    }

    private static List<String> boxes(Filing filing) {
        return FilingBoxes.of(filing).entrySet().stream()
                .map(box -> box.getKey() + " = "
                        + Stream.of(
                                        box.getValue().text(),
                                        box.getValue().notes().isEmpty()
                                                ? ""
                                                : box.getValue().notes().toString())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static FilingReader theReader(ClassLoader loader) {
        return ServiceLoader.load(FilingReader.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.name().equals("trades"))
                .findFirst()
                .orElseThrow();
    }

    private static URLClassLoader loader() {
        return new URLClassLoader(
                JavaSources.urls(
                        project.resolve("classes"),
                        project.resolve("test-classes"),
                        project.resolve("src/main/resources"),
                        project.resolve("src/test/resources")),
                FilingReader.class.getClassLoader());
    }
}
