package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft;
import org.section16.domain.form.Area;

class TailReaderTest {

    @Test
    void signatures_stand_above_their_label() {
        FilingDraft draft =
                read(form().at(300, 760, "** Signature of Reporting Person").all());

        assertThat(draft.parts(Area.SIGNATURE)).hasSize(1);
        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void without_a_label_the_signatures_are_doubtful() {
        FilingDraft draft = read(form().all());

        assertThat(draft.parts(Area.SIGNATURE)).isEmpty();
        assertThat(draft.doubts()).hasSize(1);
    }

    private static Words form() {
        return new Words()
                .at(20, 700, "Explanation of Responses:")
                .at(20, 715, "1. Sold.")
                .at(300, 740, "/s/ Jane Doe");
    }

    private static FilingDraft read(List<Word> words) {
        Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));
        Tail tail = Tail.of(words);
        new TailReader(transcript).read(tail, new Notes(tail.notes(), Set.of(), 600));
        return transcript.draft();
    }
}
