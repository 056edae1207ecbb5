package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class TitleRowTest {

    private static final float OFFICER = 440;
    private static final float OTHER = 520;

    @Test
    void texts_below_their_labels_belong_to_them() {
        Part owner =
                read(new Words().at(OFFICER, 20, "CFO").at(OTHER, 20, "Trustee").at(OTHER, 32, "of trust"), false);

        assertThat(text(owner, Box.OFFICER_TITLE)).contains("CFO");
        assertThat(text(owner, Box.OTHER_TEXT)).contains("Trustee of trust");
    }

    @Test
    void a_text_in_the_middle_is_the_title_of_an_officer() {
        Part owner = read(new Words().at(465, 20, "Chief Executive Officer"), false);

        assertThat(text(owner, Box.OFFICER_TITLE)).contains("Chief Executive Officer");
        assertThat(text(owner, Box.OTHER_TEXT)).isEmpty();
    }

    @Test
    void a_text_in_the_middle_is_the_other_one_if_only_that_is_ticked() {
        Part owner = read(new Words().at(465, 20, "See Remarks"), true);

        assertThat(text(owner, Box.OTHER_TEXT)).contains("See Remarks");
        assertThat(text(owner, Box.OFFICER_TITLE)).isEmpty();
    }

    @Test
    void a_text_that_begins_below_one_label_and_ends_below_the_other_is_in_the_middle() {
        Part owner = read(new Words().at(OFFICER, 20, "Former Director and 10% Owner"), true);

        assertThat(text(owner, Box.OTHER_TEXT)).contains("Former Director and 10% Owner");
    }

    private static Part read(Words words, boolean onlyOther) {
        Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));
        Part owner = transcript.draft().next(Area.OWNER);
        new TitleRow(words.all(), OFFICER, OTHER, onlyOther).put(transcript, owner);
        return owner;
    }

    private static Optional<String> text(Part owner, Box box) {
        return owner.entry(box).map(Entry::text);
    }
}
