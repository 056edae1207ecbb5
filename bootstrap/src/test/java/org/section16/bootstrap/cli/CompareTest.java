package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class CompareTest {
    private static final String PDF = ProjectFiles.sample("qualys-form4.pdf").toString();
    private static final Path XML = ProjectFiles.sample("qualys-form4.xml");

    @Test
    void a_print_and_its_xml_are_equal_in_every_box_that_print_can_show() {
        Run run = Run.of("compare", PDF, XML.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("\ndifferent: ").contains(" 0 different");
    }

    @Test
    void a_box_that_differs_is_named_with_both_texts_and_the_place(@TempDir Path folder) throws Exception {
        Path changed = folder.resolve("changed.xml");
        Files.writeString(changed, Files.readString(XML).replace("<value>136</value>", "<value>163</value>"));

        Run run = Run.of("compare", PDF, changed.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .containsPattern(
                        "different: table1.line\\[1].transactionShares: \"136\" \\[F1] \\(page 1 at .*\\) against \"163\" \\[F1]");
    }

    @Test
    void scripts_get_json() {
        Run run = Run.of("compare", "--format", "json", PDF, XML.toString());

        assertThat(run.out()).contains("\"different\" : 0", "\"verdict\" : \"equal\"", "\"place\"");
    }

    @Test
    void what_cannot_be_read_is_rejected() {
        assertThat(Run.of("compare", PDF, "absent.xml").exitCode()).isEqualTo(ExitCode.REJECTED);
    }
}
