package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class RelationshipBoxTest {

    @Test
    void a_tick_beside_the_last_line_of_a_label_is_not_that_of_the_label_behind() {
        Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));
        Part owner = transcript.draft().next(Area.OWNER);

        new RelationshipBox(transcript, owner)
                .read(new Words()
                        .at(10, 30, "Director")
                        .at(100, 30, "10% Owner")
                        .at(0, 63, "X")
                        .at(10, 50, "Officer")
                        .at(10, 60, "(give title")
                        .at(10, 70, "below)")
                        .at(100, 50, "Other")
                        .at(100, 60, "(specify")
                        .at(100, 70, "below)")
                        .all());

        assertThat(owner.entry(Box.IS_OFFICER).orElseThrow().text()).isEqualTo("X");
        assertThat(owner.entry(Box.IS_OTHER).orElseThrow().text()).isEmpty();
    }

    @Test
    void the_figure_of_a_label_is_none_of_the_titles_however_it_was_recognised() {
        Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));
        Part owner = transcript.draft().next(Area.OWNER);

        new RelationshipBox(transcript, owner)
                .read(new Words()
                        .at(10, 30, "Director")
                        .at(100, 30, "20% Owner")
                        .at(10, 50, "Officer (give title below)")
                        .at(200, 50, "Other (specify below)")
                        .recognised());

        assertThat(owner.entry(Box.OFFICER_TITLE)).isEmpty();
        assertThat(owner.entry(Box.OTHER_TEXT)).isEmpty();
    }
}
