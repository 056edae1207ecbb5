package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;

class HeadCheckBoxesTest {

    private static final float END = 200;

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void a_cross_beside_a_label_ticks_its_box() {
        read(new Words()
                .at(20, 50, "X")
                .at(40, 50, "Form 4 Transactions Reported.")
                .all());

        assertThat(text()).isEqualTo("X");
        assertThat(transcript.draft().doubts()).isEmpty();
    }

    @Test
    void a_cross_beside_no_label_makes_the_empty_boxes_doubtful() {
        read(new Words()
                .at(40, 50, "Form 4 Transactions Reported.")
                .at(500, 20, "X")
                .all());

        assertThat(text()).isEmpty();
        assertThat(transcript.draft().doubts()).hasSize(1);
    }

    @Test
    void a_cross_below_the_head_is_another_box() {
        read(new Words()
                .at(40, 50, "Form 4 Transactions Reported.")
                .at(500, 300, "X")
                .all());

        assertThat(transcript.draft().doubts()).isEmpty();
    }

    private void read(List<Word> words) {
        HeadCheckBoxes.read(transcript, new LabelFinder(words), words, END);
    }

    private String text() {
        return transcript
                .draft()
                .document()
                .entry(Box.FORM_4_TRANSACTIONS_REPORTED)
                .orElseThrow()
                .text();
    }
}
