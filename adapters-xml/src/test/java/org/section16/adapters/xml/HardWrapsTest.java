package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Reading;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;

/** Lines that were broken after 1,023 characters are joined, wherever that was. */
final class HardWrapsTest {
    private static final String ONE_LINE = new String(
                    Documents.fixture("form4.xml").content().bytes(), UTF_8)
            .replaceAll(">\\s+<", "><")
            .replaceAll("\\s+", " ");
    private static final Submission WHOLE =
            Documents.read(Documents.of(ONE_LINE)).submission();

    /** Moved along, the breaks fall on every kind of place: names, end tags, attributes, words, values. */
    static IntStream shifts() {
        return IntStream.range(0, 120).map(shift -> shift * 9);
    }

    @ParameterizedTest
    @MethodSource("shifts")
    void a_document_of_broken_lines_is_the_whole_one(int shift) {
        Reading reading = Documents.read(Documents.of(wrapped(shift, "\n")));

        assertThat(reading.submission()).isEqualTo(WHOLE);
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message()).contains("broken after 1,023 characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void the_ends_of_the_lines_may_be_of_any_kind(String end) {
        assertThat(Documents.read(Documents.of(wrapped(50, end))).submission()).isEqualTo(WHOLE);
    }

    @Test
    void words_are_joined_even_where_the_document_could_be_parsed() throws UnreadableDocumentException {
        String remarks = "<ownershipDocument><remarks>" + "x".repeat(HardWraps.WIDTH - 31) + "wor\nd</remarks>";

        FilingDraft draft = new XmlFilingReader().read(Documents.of(remarks + "</ownershipDocument>"));

        assertThat(draft.document().entry(Box.REMARKS).orElseThrow().text()).endsWith("word");
        assertThat(draft.repairs()).hasSize(1);
    }

    @Test
    void a_document_with_longer_lines_was_not_broken() throws UnreadableDocumentException {
        String remarks = "<ownershipDocument><remarks>" + "x".repeat(HardWraps.WIDTH - 31) + "wor\nd</remarks>";

        FilingDraft draft = new XmlFilingReader()
                .read(Documents.of(remarks + " ".repeat(HardWraps.WIDTH) + "</ownershipDocument>"));

        assertThat(draft.document().entry(Box.REMARKS).orElseThrow().text()).endsWith("wor\nd");
        assertThat(draft.repairs()).isEmpty();
    }

    @Test
    void a_break_between_tags_is_none() throws UnreadableDocumentException {
        String issuer = "<ownershipDocument><remarks>" + "x".repeat(HardWraps.WIDTH - 38) + "</remarks>";

        FilingDraft draft = new XmlFilingReader().read(Documents.of(issuer + "\n<issuer/></ownershipDocument>"));

        assertThat(draft.repairs()).isEmpty();
    }

    private static String wrapped(int shift, String end) {
        String text = "<!--" + " ".repeat(shift) + "-->" + ONE_LINE.substring(ONE_LINE.indexOf("<own"));
        StringBuilder lines = new StringBuilder();
        for (int start = 0; start < text.length(); start += HardWraps.WIDTH) {
            lines.append(text, start, Math.min(text.length(), start + HardWraps.WIDTH))
                    .append(end);
        }
        return lines.toString();
    }
}
