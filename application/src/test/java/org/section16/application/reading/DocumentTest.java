package org.section16.application.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** A document as it comes, and the draft into which it is transcribed. */
class DocumentTest {
    private static final Location HERE = new Location.InText(1, 1);

    @Test
    void a_document_without_content_is_refused() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> SourceDocument.of("empty", new byte[0]))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY))
                .satisfies(e -> assertThat(e.describe()).isEqualTo("is empty"));
    }

    @Test
    void a_document_beyond_the_limit_is_refused_before_it_is_read() throws Exception {
        Content.checkSize(Content.MOST_BYTES);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Content.checkSize(Content.MOST_BYTES + 1L))
                .satisfies(e -> assertThat(e.describe())
                        .isEqualTo("is too large: 20971521 bytes; the limit is 20971520 bytes"));
    }

    @Test
    void contents_are_equal_if_their_bytes_are() throws Exception {
        assertThat(Content.of("abc".getBytes(UTF_8)))
                .isEqualTo(Content.of("abc".getBytes(UTF_8)))
                .hasSameHashCodeAs(Content.of("abc".getBytes(UTF_8)))
                .isNotEqualTo(Content.of("abd".getBytes(UTF_8)))
                .hasToString("3 bytes");
    }

    @Test
    void the_hash_is_the_sha_256_of_the_bytes() throws Exception {
        assertThat(Content.of("abc".getBytes(UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_head_is_the_first_kilobyte_byte_by_byte() throws Exception {
        assertThat(Content.of("é".getBytes(UTF_8)).head()).isEqualTo("Ã©");
        assertThat(Content.of("x".repeat(5000).getBytes(UTF_8)).head()).hasSize(1024);
    }

    @Test
    void an_exception_is_described_in_one_line() {
        assertThat(new UnreadableDocumentException(Reason.CORRUPT, " the XML\n ends\tin line 12 ").describe())
                .isEqualTo("is damaged: the XML ends in line 12");
    }

    @Test
    void a_rectangle_has_its_edges_in_order() {
        assertThat(new Location.OnPage(1, 8240, 7760, 8240, 7760)).hasToString("page 1 at 412,388");
        assertThatIllegalArgumentException().isThrownBy(() -> new Location.OnPage(0, 1, 1, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location.OnPage(1, 2, 1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location.OnPage(1, 1, 2, 2, 1));
    }

    @Test
    void a_second_text_for_a_box_is_unplaced_and_the_first_stays() {
        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);
        Part line = draft.next(Area.TABLE_I).put(Box.SECURITY_TITLE, Entry.of("first", HERE));

        line.put(Box.SECURITY_TITLE, new Entry(" second ", List.of("F1", "F2"), HERE));
        line.put(Box.SECURITY_TITLE, Entry.of(" ", HERE));

        assertThat(line.entry(Box.SECURITY_TITLE)).contains(Entry.of("first", HERE));
        assertThat(draft.unplaced())
                .containsExactly(new Unplaced("a second table1.line[1].securityTitle", "second F1 F2", HERE));
    }

    @Test
    void a_box_seen_empty_can_still_be_filled() {
        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);

        draft.document().put(Box.REMARKS, Entry.of("", HERE)).put(Box.REMARKS, Entry.of("text", HERE));

        assertThat(draft.document().entry(Box.REMARKS)).contains(Entry.of("text", HERE));
        assertThat(draft.unplaced()).isEmpty();
    }

    @Test
    void a_box_in_the_wrong_place_is_refused() {
        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.document().put(Box.ISSUER_NAME, Entry.of("x", HERE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.next(Area.TABLE_I).put(Box.EXERCISE_DATE, Entry.of("x", HERE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.next(Area.TABLE_I).put(Box.LINE_KIND, Entry.of("holding", HERE)));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.next(Area.ISSUER));
    }

    @Test
    void a_null_fails_in_the_reader_that_made_it() {
        assertThatNullPointerException().isThrownBy(() -> Entry.of(null, HERE));
        assertThatNullPointerException().isThrownBy(() -> Entry.of("", null));
        assertThatNullPointerException().isThrownBy(() -> new Unplaced("what", null, HERE));
    }

    @Test
    void the_evidence_is_the_known_places_of_what_is_not_blank() {
        FilingDraft draft = new FilingDraft(Medium.PRINTED);
        draft.next(Area.FOOTNOTE);
        draft.next(Area.FOOTNOTE).put(Box.FOOTNOTE_TEXT, Entry.of("text", HERE));
        draft.document().put(Box.REMARKS, Entry.of("", HERE));
        draft.issuer().put(Box.ISSUER_NAME, Entry.of("text", Location.unknown()));

        assertThat(draft.evidence().places()).containsOnlyKeys(BoxPath.of(Area.FOOTNOTE, 2, Box.FOOTNOTE_TEXT));
    }

    @Test
    void the_parts_of_a_draft_are_shown_and_not_handed_out() {
        FilingDraft draft = new FilingDraft(Medium.PRINTED);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.parts(Area.DOCUMENT).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.document().entries().clear());
        assertThat(draft.parts(Area.OWNER)).isEmpty();
    }
}
