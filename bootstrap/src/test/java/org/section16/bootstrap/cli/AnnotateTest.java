package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class AnnotateTest {
    @TempDir
    private Path folder;

    @Test
    void a_copy_shows_what_was_read_from_a_pdf() {
        Path copy = folder.resolve("copy.pdf");

        Run run = Run.of("convert", "--to", "pdf", "--annotate", "-o", copy.toString(), sample("qualys-form4.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(copy).exists();
    }

    @Test
    void other_documents_have_no_pages_to_draw_on() {
        Run run = Run.of("convert", "--to", "pdf", "--annotate", sample("qualys-form4.xml"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("only a PDF has pages");
    }

    @Test
    void a_pdf_is_written_as_an_annotated_copy_only() {
        assertThat(Run.of("convert", "--to", "pdf", sample("qualys-form4.pdf")).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("convert", "--to", "xml", "--annotate", sample("qualys-form4.pdf"))
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private static String sample(String name) {
        return ProjectFiles.sample(name).toString();
    }
}
