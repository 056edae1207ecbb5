package org.section16.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.report.RulePage;
import org.section16.domain.rules.OwnershipRules;

/** {@code docs/rules.md} is the page of the rule book. With the property {@code golden.write} it is written anew. */
class RulePageTest {
    private static final Path PAGE = ProjectFiles.root().resolve("docs/rules.md");

    @Test
    void the_page_of_rules_is_that_of_the_book() throws IOException {
        List<String> lines = RulePage.markdown(OwnershipRules.book());
        if (System.getProperty("golden.write") != null) {
            Files.write(PAGE, lines);
        }

        assertThat(Files.readAllLines(PAGE)).isEqualTo(lines);
    }
}
