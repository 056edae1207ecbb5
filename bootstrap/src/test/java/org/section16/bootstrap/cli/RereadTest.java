package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class RereadTest {
    private static final String NUMBER = "0001107843-22-000009";

    @TempDir
    private Path folder;

    private String store = "";

    /** A filing from XML and from paper that has another balance. */
    @BeforeEach
    void store_two_documents_of_one_filing() throws Exception {
        store = Run.storeIn(folder);
        Path xml = folder.resolve(NUMBER + ".xml");
        Path pdf = folder.resolve(NUMBER + ".pdf");
        Files.writeString(
                xml, Files.readString(ProjectFiles.sample("qualys-form4.xml")).replace("69961", "69916"));
        Files.copy(ProjectFiles.sample("qualys-form4.pdf"), pdf);
        assertThat(Run.of("--db", store, "ingest", pdf.toString(), xml.toString())
                        .out())
                .contains("1 stored, 1 joined");
    }

    @Test
    void what_the_paper_says_differently_stands_with_the_filing() {
        assertThat(Run.of("--db", store, "show", NUMBER).out().replaceAll("\\s+", " "))
                .contains("69,916", NUMBER + ".pdf has \"69961\"; what stands, \"69916\", is that of ");
    }

    @Test
    void reading_again_without_an_upgrade_changes_nothing() {
        Run run = Run.of("--db", store, "reread");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "1 filing: 1 read as before, 0 read differently, " + "0 with a document that cannot be read\n");
        assertThat(Run.of("--db", store, "reread", "--form", "3", "--format", "json")
                        .out())
                .contains("\"same\" : 0");
    }
}
