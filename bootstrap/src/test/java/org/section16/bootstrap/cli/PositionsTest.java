package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class PositionsTest {
    @TempDir
    private Path folder;

    private String store = "";

    /** The sample, and a later form like it that begins with a hundred shares more. */
    @BeforeEach
    void store_two_forms() throws Exception {
        store = Run.storeIn(folder);
        String first = Files.readString(ProjectFiles.sample("qualys-form4.xml"));
        Path later = folder.resolve("0001107843-22-000009.xml");
        Files.writeString(
                later,
                first.replace("2022-08-15", "2022-11-15")
                        .replace("2022-08-16", "2022-11-16")
                        .replace("69961", "70197"));
        Run.of(
                "--db",
                store,
                "ingest",
                "--owner-cik",
                "77",
                ProjectFiles.sample("qualys-form4.xml").toString(),
                later.toString());
    }

    @Test
    void a_statement_goes_from_form_to_form_and_explains_breaks() {
        Run run = positions();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("POSITIONS of Kim Joo Mi, CIK 77, by 2 forms", "Table I: Common Stock, direct")
                .contains("2022-11-15", "A 136", "2022-11-15: 100, BRK-4, exempt plan or reinvested dividends");
    }

    @Test
    void scripts_and_spreadsheets_get_the_same() {
        assertThat(positions("--format", "json").out())
                .contains("\"positions\"", "\"closing\" : 70197", "\"id\" : \"BRK-4\"", "\"amendments\" : [ ]");
        assertThat(positions("--format", "csv").out().lines())
                .hasSize(3)
                .last()
                .asString()
                .contains(",100,BRK-4,");
    }

    @Test
    void what_was_known_on_a_day_leaves_out_later_forms() {
        assertThat(positions("--as-of", "2022-10-01").out())
                .contains("by 1 form")
                .doesNotContain("BRK-");
    }

    @Test
    void the_chart_is_well_formed_and_marks_the_break() throws Exception {
        Path chart = folder.resolve("chart.svg");

        Run run = positions("--chart", chart.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(chart)).startsWith("<svg ").contains("BRK-4", "2022-11-15: 100");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
    }

    @Test
    void paper_without_ciks_is_found_by_symbol_and_name_beside_filings_with_them() throws Exception {
        Path paper = folder.resolve("paper.xml");
        Files.writeString(
                paper,
                Files.readString(ProjectFiles.sample("qualys-form4.xml"))
                        .replaceAll("<(issuer|rptOwner)Cik>[0-9]*<", "<$1Cik><")
                        .replace("2022-08-15", "2023-02-15")
                        .replace("2022-08-16", "2023-02-16"));
        Run.of("--db", store, "ingest", paper.toString());

        Run run = Run.of("--db", store, "positions", "--issuer", "qlys", "--owner", "KIM, JOO MI");

        assertThat(run.out()).contains("CIK 77, by 3 forms");
        assertThat(positions().out()).contains("by 2 forms");
        assertThat(Run.of("--db", store, "short-swing", "--issuer", "QLYS", "--owner", "Kim Joo Mi")
                        .exitCode())
                .isZero();
    }

    @Test
    void an_owner_without_filings_is_said_to_have_none() {
        Run run = Run.of("--db", store, "positions", "--issuer", "1107843", "--owner", "78");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no filing of this owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"positions", "positions --owner 7", "positions --issuer 7 --chart x.svg"})
    void wrong_words_are_told_in_a_line(String words) {
        assertThat(Run.of(words.split(" ", -1)).exitCode()).isEqualTo(64);
    }

    private Run positions(String... more) {
        String[] words = new String[more.length + 7];
        String[] first = {"--db", store, "positions", "--issuer", "1107843", "--owner", "77"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Run.of(words);
    }
}
