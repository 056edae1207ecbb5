package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class ShowEvidenceTest {
    @TempDir
    private Path folder;

    @Test
    void of_a_pdf_each_value_is_shown_with_its_page_and_place() {
        Run run = Run.of("show", "--evidence", sample("qualys-form4.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .containsPattern("(?m)^  table1.line\\[1].transactionShares +136 ?\\(1\\) +page 1 at [0-9]+,[0-9]+$")
                .containsPattern("(?m)^  issuer.issuerTradingSymbol +QLYS +page 1 at [0-9]+,[0-9]+$");
    }

    @Test
    void of_data_each_value_is_shown_with_its_line_and_column() {
        Run run = Run.of("show", "--evidence", sample("qualys-form4.xml"));

        assertThat(run.out()).containsPattern("(?m)^  issuer.issuerTradingSymbol +QLYS +line [0-9]+, column [0-9]+$");
    }

    @Test
    void places_come_out_of_the_store_as_well() {
        String store = Run.storeIn(folder);
        String name =
                Run.of("--db", store, "ingest", sample("qualys-form4.pdf")).out();
        assertThat(name).contains("1 stored");
        String list = Run.of("--db", store, "list").out();
        String id = list.replaceFirst("(?s).*(sha256:[0-9a-f]{8,64}).*", "$1");

        assertThat(Run.of("show", "--db", store, "--evidence", id).out()).contains("page 1 at ");
    }

    @Test
    void places_are_left_out_unless_asked_for() {
        assertThat(Run.of("show", sample("qualys-form4.pdf")).out()).doesNotContain("EVIDENCE");
    }

    private static String sample(String name) {
        return ProjectFiles.sample(name).toString();
    }
}
