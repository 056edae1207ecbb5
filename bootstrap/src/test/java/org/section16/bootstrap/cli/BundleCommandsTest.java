package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

/**
 * PDFs with several forms through the commands. One holds a Form 5/A, a page of a letter, a Form 3 of another layout and a
 * Form 3 like the first; of the forms of the other only the first and the third can be read.
 */
class BundleCommandsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/section16/bootstrap/cli");
    private static final String BUNDLE = FOLDER.resolve("bundle.pdf").toString();
    private static final String DAMAGED = FOLDER.resolve("damaged-bundle.pdf").toString();

    @TempDir
    private Path folder;

    @Test
    void all_forms_are_shown_each_under_its_name() {
        Run run = Run.of("show", BUNDLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith(BUNDLE) || line.startsWith("FORM ")))
                .extracting(line -> line.replaceFirst(" {2}.*", ""))
                .containsExactly(BUNDLE + "#1", "FORM 5/A", BUNDLE + "#2", "FORM 3", BUNDLE + "#3", "FORM 3");
        assertThat(run.out()).contains("this is form 2 of 3 in the document; it begins on page 3");
    }

    @Test
    void one_form_is_shown_by_its_number() {
        Run run = Run.of("show", BUNDLE + "#2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("FORM 3").doesNotContain(BUNDLE);
        assertThat(Run.of("show", BUNDLE + "#4").err()).contains("there is no form 4 in it; it holds 3 forms");
    }

    @Test
    void a_file_whose_name_ends_like_a_number_is_that_file() throws IOException {
        Path file = Files.copy(ProjectFiles.sample("qualys-form4.xml"), folder.resolve("form.xml#2"));

        assertThat(Run.of("show", file.toString()).out()).startsWith("FORM 4");
    }

    @Test
    void several_forms_are_an_array_for_scripts() {
        assertThat(Run.of("show", "--format", "json", BUNDLE).out())
                .startsWith("[{")
                .endsWith("}\n]\n");
        assertThat(Run.of("due", "--format", "json", BUNDLE).out())
                .startsWith("[{")
                .endsWith("}\n]\n");
        assertThat(Run.of("convert", "--to", "json", BUNDLE).out())
                .startsWith("[{")
                .endsWith("}\n]\n");
        assertThat(Run.of("convert", "--to", "json", BUNDLE + "#3").out()).startsWith("{");
    }

    @Test
    void each_form_is_checked_by_its_name_and_page() {
        assertThat(Run.of("check", BUNDLE).out())
                .contains(BUNDLE + "#1 (from page 1): Form 5/A")
                .contains("3 documents checked");
        assertThat(Run.of("check", "--format", "json", BUNDLE).out())
                .contains("bundle.pdf#1\"", "bundle.pdf#2\"", "bundle.pdf#3\"");
        assertThat(Run.of("check", "--format", "sarif", BUNDLE).out())
                .contains("bundle.pdf\"", "\"form\" : 1")
                .doesNotContain("bundle.pdf%23");
    }

    @Test
    void each_form_is_written_into_a_file_of_its_own() throws IOException {
        Run run = Run.of("convert", "--to", "xml", "-o", folder + "/", BUNDLE);

        assertThat(run.exitCode()).isZero();
        assertThat(files()).containsExactly("bundle-form1.xml", "bundle-form2.xml", "bundle-form3.xml");
        assertThat(Files.readString(folder.resolve("bundle-form1.xml"))).contains("<documentType>5/A<");
        assertThat(Files.readString(folder.resolve("bundle-form2.xml"))).contains("<documentType>3<");
    }

    @Test
    void a_form_that_was_asked_for_is_written_where_it_was_asked_for() throws IOException {
        Run.of("convert", "--to", "xml", "-o", folder.resolve("out.xml").toString(), BUNDLE + "#2");

        assertThat(files()).containsExactly("out.xml");
    }

    @Test
    void several_forms_do_not_fit_into_one_stream_of_xml() {
        Run run = Run.of("convert", "--to", "xml", BUNDLE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bundle.pdf is not written: it is divided into 3");
    }

    @Test
    void all_forms_are_rows_of_one_table_and_marked_on_one_copy() throws IOException {
        assertThat(Run.of(
                                "convert",
                                "--to",
                                "csv",
                                "-o",
                                folder.resolve("tables").toString(),
                                BUNDLE)
                        .exitCode())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("tables/SUBMISSION.csv"))).hasSize(1 + 3);

        Path copy = folder.resolve("copy.pdf");
        assertThat(Run.of("convert", "--to", "pdf", "--annotate", "-o", copy.toString(), BUNDLE)
                        .exitCode())
                .isZero();
        assertThat(copy).exists();
    }

    @Test
    void a_form_of_a_bundle_is_compared_by_its_number() {
        assertThat(Run.of("compare", BUNDLE + "#2", BUNDLE + "#2").exitCode()).isZero();
        assertThat(Run.of("compare", BUNDLE + "#2", BUNDLE + "#3").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.of("compare", BUNDLE, BUNDLE + "#3").err()).contains("holds several forms: name one of its 3");
    }

    @Test
    void a_bundle_is_stored_listed_shown_and_read_again() {
        assertThat(stored("ingest", BUNDLE).out()).startsWith("3 documents: 3 stored");
        assertThat(stored("ingest", BUNDLE).out()).contains("3 stored before");
        assertThat(stored("ingest", "--resume", BUNDLE).out()).contains("3 stored before");
        assertThat(stored("reread").out()).startsWith("3 filings: 3 read as before");
        List<String> names = stored("list")
                .out()
                .lines()
                .filter(line -> line.startsWith("sha256:"))
                .map(line -> line.replaceFirst(" .*", ""))
                .sorted()
                .toList();
        assertThat(names).hasSize(3).element(1).asString().endsWith("#2");
        assertThat(stored("show", names.get(0)).out()).startsWith("FORM 5/A");
        assertThat(stored("show", names.get(1)).out()).startsWith("FORM 3").contains("form 2 of 3");
    }

    @Test
    void a_form_that_cannot_be_read_is_named_and_its_document_kept_once() {
        String rejects = folder.resolve("rejects.zip").toString();

        Run first = stored("ingest", "--rejects", rejects, DAMAGED);
        Run again = stored("ingest", "--resume", rejects);

        assertThat(first.exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(first.out()).startsWith("3 documents: 2 stored").contains("1 rejected");
        assertThat(first.err()).contains("damaged-bundle.pdf#2 is not a Form 3, 4 or 5", "begins on page 2");
        assertThat(again.out()).contains("2 stored before", "1 rejected");
        assertThat(again.err()).contains("rejects.zip!000001/damaged-bundle.pdf#2 is not");
        assertThat(Run.of("show", DAMAGED).exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(Run.of("show", DAMAGED).out()).contains("#1", "#3");
    }

    @Test
    void a_file_named_by_an_accession_number_gives_it_to_none_of_several() throws IOException {
        Path named = Files.copy(Path.of(BUNDLE), folder.resolve("0001107843-24-000001.pdf"));

        stored("ingest", named.toString());

        assertThat(stored("list").out()).contains("sha256:").doesNotContain("0001107843-24-000001");
        assertThat(Run.of("show", named + "#2").out())
                .contains("0001107843-24-000001")
                .contains("[reading.accession-not-used]");
    }

    @Test
    void a_form_alone_cannot_be_stored() {
        assertThat(stored("ingest", BUNDLE + "#2").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private Run stored(String... arguments) {
        return Run.of(Stream.concat(Stream.of("--db", Run.storeIn(folder)), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
