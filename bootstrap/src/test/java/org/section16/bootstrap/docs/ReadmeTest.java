package org.section16.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;
import org.section16.domain.docs.MarkdownPage;

/** The tour in the README shows what the program prints. */
class ReadmeTest {
    @Test
    void the_sample_is_shown_as_the_readme_has_it() {
        Run run = Run.of("show", ProjectFiles.sample("qualys-form4.pdf").toString());

        assertThat(run.out()).isEqualTo(MarkdownPage.open("README.md").block("output", "show"));
    }
}
