package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.check.Finding;

/**
 * A print on paper of 142 mm, on which Table II runs over the margin at the right by the width of a footnote mark: the
 * program left out the first of three marks, which stands wholly beyond it, and drew everything else.
 */
class NarrowPaperTest {

    private static final Path FORM = Path.of("src/test/resources/org/section16/adapters/pdf/form4-narrow.pdf");

    @Test
    void a_column_that_runs_over_the_margin_is_doubted_where_a_mark_may_be_missing() throws Exception {
        FilingDraft draft = new PdfFilingReader().read(SourceDocument.of("form.pdf", Files.readAllBytes(FORM)));

        assertThat(draft.doubts())
                .extracting(doubt -> String.valueOf(doubt.where().orElseThrow()))
                .containsExactly("table2.line[1].natureOfOwnership", "table2.line[2].natureOfOwnership");
        assertThat(draft.doubts()).extracting(Finding::message).allMatch(message -> message.contains("runs over"));
    }
}
