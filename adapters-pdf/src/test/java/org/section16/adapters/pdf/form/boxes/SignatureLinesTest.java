package org.section16.adapters.pdf.form.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class SignatureLinesTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void a_name_over_two_lines_has_its_date_beside_the_middle() {
        read(new Words()
                .at(20, 95, "Kite Holdings, by")
                .at(500, 100, "3/7/2025")
                .at(20, 105, "/s/ Sam Weaver")
                .at(100, 120, "** Signature of Reporting Person")
                .at(510, 120, "Date")
                .all());

        assertThat(signatures()).containsExactly("Kite Holdings, by /s/ Sam Weaver @ 3/7/2025");
        assertThat(transcript.draft().unplaced()).isEmpty();
    }

    @Test
    void each_signature_has_its_own_label() {
        read(new Words()
                .at(20, 100, "/s/ Sam Weaver")
                .at(500, 100, "3/7/2025")
                .at(100, 120, "**")
                .at(110, 121, "Signature of Reporting Person")
                .at(510, 120, "Date")
                .at(20, 140, "/s/ Jo Ann Arkwright")
                .at(500, 140, "3/8/2025")
                .at(100, 160, "** Signature of Reporting Person")
                .at(510, 160, "Date")
                .all());

        assertThat(signatures()).containsExactly("/s/ Sam Weaver @ 3/7/2025", "/s/ Jo Ann Arkwright @ 3/8/2025");
        assertThat(transcript.draft().unplaced()).isEmpty();
    }

    @Test
    void the_label_may_stand_overleaf() {
        read(new Words()
                .at(20, 780, "/s/ Sam Weaver")
                .at(500, 780, "3/7/2025")
                .page(2)
                .at(100, 20, "** Signature of Reporting Person")
                .at(510, 20, "Date")
                .all());

        assertThat(signatures()).containsExactly("/s/ Sam Weaver @ 3/7/2025");
    }

    @Test
    void a_name_without_a_label_is_left_over() {
        read(new Words().at(20, 100, "/s/ Sam Weaver").all());

        assertThat(signatures()).isEmpty();
        assertThat(transcript.draft().unplaced()).hasSize(1);
    }

    private void read(List<Word> words) {
        SignatureLines.put(transcript, words);
    }

    private List<String> signatures() {
        return transcript.draft().parts(Area.SIGNATURE).stream()
                .map(part -> part.entry(Box.SIGNATURE_NAME).map(Entry::text).orElse("") + " @ "
                        + part.entry(Box.SIGNATURE_DATE).map(Entry::text).orElse(""))
                .toList();
    }
}
