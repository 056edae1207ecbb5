package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class ProgramTest {
    private static final String XML = ProjectFiles.sample("qualys-form4.xml").toString();
    private static final String PDF = ProjectFiles.sample("qualys-form4.pdf").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"ingest", "convert", "show", "list", "export", "due", "positions", "short-swing", "compare"})
    void every_command_has_help_with_examples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: section16 " + command, "Examples:", "section16 " + command + " ");
    }

    @Test
    void the_program_itself_has_help_with_its_commands() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ingest", "convert", "show", "list", "--db", "--plugins", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "ingest",
                "show",
                "convert x.xml",
                "convert --to xls x.xml",
                "convert --to xml a.xml b.xml",
                "list --form 6",
                "list --issuer none",
                "list --from yesterday",
                "list --limit 0",
                "list --frobnicate"
            })
    void wrong_usage_is_told_in_a_line_with_a_pointer_to_the_help(String words) {
        Run run = Run.of(words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2).allMatch(line -> line.startsWith("section16: "));
        assertThat(run.errLines().get(1)).endsWith("--help");
    }

    @Test
    void the_sample_is_shown_alike_from_pdf_and_from_xml() {
        Run pdf = Run.of("show", PDF);
        Run xml = Run.of("show", XML);

        assertThat(pdf.exitCode()).isZero();
        // The XML has to have a CIK of the owner; print shows none.
        assertThat(pdf.out())
                .isEqualTo(xml.out().replaceAll("(?s)\nFINDINGS.*", ""))
                .contains("Kim Joo Mi", "Officer (Chief Financial Officer)", "136 (1)", "$103.39", "69,961");
    }

    @Test
    void a_stored_filing_is_listed_and_shown_like_the_document() {
        String store = Run.storeIn(folder);

        Run ingest = Run.of("--db", store, "ingest", XML);
        Run list = Run.of("--db", store, "list", "--symbol", "qlys");
        String id = list.out().replaceAll("(?s).*(sha256:[0-9a-f]{12}) .*", "$1");
        Run show = Run.of("--db", store, "show", id);

        assertThat(ingest.exitCode()).isZero();
        assertThat(ingest.out()).startsWith("1 document: 1 stored");
        assertThat(show.out()).isEqualTo(Run.of("show", XML).out());
    }

    @Test
    void ingesting_a_document_again_changes_nothing() {
        String store = Run.storeIn(folder);
        Run.of("--db", store, "ingest", XML);
        String before = Run.of("--db", store, "list", "--format", "json").out();

        Run again = Run.of("--db", store, "ingest", "--format", "json", XML);

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("\"unchanged\" : 1", "\"stored\" : 0");
        assertThat(Run.of("--db", store, "list", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void converting_writes_a_file_named_after_the_input_into_a_folder() throws Exception {
        Path output = folder.resolve("out");

        Run run = Run.of("convert", "--to", "json", "-o", output + "/", PDF);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output.resolve("qualys-form4.json"))).contains("\"transactionShares\"");
    }

    @Test
    void two_inputs_of_one_name_do_not_overwrite_each_other() throws Exception {
        Path output = folder.resolve("out");

        Run run = Run.of("convert", "--to", "json", "-o", output + "", PDF, XML);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("holds the output of another document");
        assertThat(output.resolve("qualys-form4.json")).exists();
    }

    @Test
    void converting_with_evidence_says_where_each_value_stands() {
        Run run = Run.of("convert", "--to", "json", "--evidence", PDF);

        assertThat(run.out().replaceAll("\\s", ""))
                .contains("\"table1.line[1].transactionShares\":{\"page\":1,\"left\":");
    }

    @Test
    void a_cik_that_the_paper_lacks_can_be_supplied_and_is_marked_as_such() {
        Run run = Run.of("show", "--owner-cik", "0001234567", PDF);

        assertThat(run.out()).contains("Kim Joo Mi, CIK 1234567", "supplied by the user");
    }

    @Test
    void a_filing_that_is_not_stored_is_said_not_to_be() {
        String store = Run.storeIn(folder);
        Run.of("--db", store, "ingest", XML);

        Run run = Run.of("--db", store, "show", "0000320193-24-000101");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).containsExactly("section16: 0000320193-24-000101 is not in the store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show 0000320193-24-000101"})
    void asking_a_store_that_is_not_there_does_not_make_one(String words) {
        Run run = Run.of(("--db " + Run.storeIn(folder) + " " + words).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }
}
