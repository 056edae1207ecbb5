package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * Forms printed by a browser, and the drafts they are read into. With {@code -Dgolden.write} the drafts are written
 * anew; what changed is then to be looked at in the version control.
 */
class PrintedFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/org/section16/adapters/pdf");
    private static final Path SAMPLE = Path.of("../docs/sample/qualys-form4.pdf");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form3-nothing-owned",
                "form3-two-owners",
                "form4-marks",
                "form4-pages",
                "form5-late",
                "online-form4",
                "online-form5",
                "vendor-form3",
                "vendor-form4",
            })
    void a_form_is_read_into_the_same_draft_as_ever(String name) throws Exception {
        compare(FORMS.resolve(name + ".pdf"), FORMS.resolve(name + ".draft.txt"));
    }

    @Test
    void the_sample_is_read_into_the_same_draft_as_ever() throws Exception {
        compare(SAMPLE, FORMS.resolve("sample.draft.txt"));
    }

    @Test
    void nothing_on_the_forms_is_left_over() throws Exception {
        assertThat(read(FORMS.resolve("form4-pages.pdf")).unplaced()).isEmpty();
        assertThat(read(SAMPLE).unplaced()).isEmpty();
        assertThat(read(FORMS.resolve("online-form4.pdf")).unplaced()).isEmpty();
        assertThat(read(FORMS.resolve("online-form5.pdf")).unplaced()).isEmpty();
        assertThat(read(FORMS.resolve("vendor-form3.pdf")).unplaced()).isEmpty();
        assertThat(read(FORMS.resolve("vendor-form4.pdf")).unplaced())
                .singleElement()
                .matches(rest -> rest.text().equals("Exhibit 24"), "the page behind the form is named");
    }

    private static void compare(Path form, Path golden) throws Exception {
        List<String> lines = DraftLines.of(read(form));
        if (System.getProperty("golden.write") != null) {
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    private static FilingDraft read(Path form) throws IOException, UnreadableDocumentException {
        byte[] bytes = Files.readAllBytes(form);
        return new PdfFilingReader().read(SourceDocument.of(form.getFileName().toString(), bytes));
    }
}
