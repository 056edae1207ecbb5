package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class ExportTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void ingest() {
        store = Run.storeIn(folder);
        Run.of("--db", store, "ingest", ProjectFiles.sample("qualys-form4.xml").toString());
    }

    @Test
    void tables_come_out_as_files_of_a_folder() throws IOException {
        Run run = export("tsv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("1 filing in ").contains("NONDERIV_TRANS.tsv", "transactions.tsv");
        assertThat(lines("NONDERIV_TRANS.tsv").get(1)).contains("\t15-AUG-2022\t", "\t136.0\t", "\t103.39\t");
        assertThat(lines("DERIV_TRANS.tsv")).hasSize(1);
    }

    @Test
    void json_lines_say_what_convert_says() throws IOException {
        export("json");

        String converted = Run.of(
                        "convert",
                        "--to",
                        "json",
                        ProjectFiles.sample("qualys-form4.xml").toString())
                .out();
        JsonNode line = new ObjectMapper().readTree(lines("filings.jsonl").get(0));
        assertThat(line).isEqualTo(new ObjectMapper().readTree(converted));
    }

    @Test
    void filters_are_those_of_list() throws IOException {
        assertThat(export("csv", "--code", "S").out()).startsWith("0 filings");
        assertThat(lines("transactions.csv")).hasSize(1);
        assertThat(export("csv", "--code", "A", "--symbol", "qlys").out()).startsWith("1 filing");
        assertThat(lines("transactions.csv")).hasSize(2);
    }

    @Test
    void an_export_can_be_ingested_and_converted_again() throws IOException {
        export("tsv");
        String other = Run.storeIn(folder.resolve("other"));
        String out = folder.resolve("out").toString();

        assertThat(Run.of("--db", other, "ingest", out).out()).startsWith("1 document: 1 stored");
        assertThat(Run.of("--db", other, "list").out()).contains("QUALYS");
        Path converted = folder.resolve("converted");
        assertThat(Run.of("convert", "--to", "xml", "-o", converted.toString(), out)
                        .exitCode())
                .isZero();
        try (Stream<Path> files = Files.list(converted)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).contains("<transactionShares>"));
        }
    }

    @Test
    void documents_become_a_flat_table_on_the_standard_output_or_in_a_file() throws IOException {
        String sample = ProjectFiles.sample("qualys-form4.xml").toString();

        Run run = Run.of("convert", "--to", "csv", sample, sample);
        Path file = folder.resolve("trades.csv");
        Run.of("convert", "--to", "csv", "-o", file.toString(), sample);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).startsWith("accession_number,form,").contains(",14061.04,");
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void documents_become_the_tables_of_export_in_a_folder() throws IOException {
        String sample = ProjectFiles.sample("qualys-form4.xml").toString();
        export("tsv");
        List<String> exported = lines("NONDERIV_TRANS.tsv");

        Run.of("convert", "--to", "tsv", "-o", folder.resolve("out").toString(), sample);

        assertThat(lines("NONDERIV_TRANS.tsv")).isEqualTo(exported);
    }

    @Test
    void nothing_but_the_files_remains() throws IOException {
        export("csv");
        export("csv");

        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(9)
                    .allMatch(name -> name.endsWith(".csv"));
        }
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(export("xls").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(export("xls").err()).contains("there is no form \"xls\" to export", "csv");
        assertThat(export("csv", "--sec-rounding").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("--db", Run.storeIn(folder.resolve("none")), "export", "--format", "csv", "-o", "x")
                        .exitCode())
                .isEqualTo(ExitCode.REJECTED);
    }

    private Run export(String format, String... filters) {
        List<String> words = Stream.concat(
                        Stream.of(
                                "--db",
                                store,
                                "export",
                                "--format",
                                format,
                                "-o",
                                folder.resolve("out").toString()),
                        Stream.of(filters))
                .toList();
        return Run.of(words.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file));
    }
}
