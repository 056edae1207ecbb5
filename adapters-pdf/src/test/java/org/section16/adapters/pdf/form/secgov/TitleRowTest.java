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
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class TitleRowTest {

    private static final float OFFICER = 440;
    private static final float OTHER = 520;
    private static final Set<Box> BOTH = Set.of(Box.IS_OFFICER, Box.IS_OTHER);

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void texts_below_their_labels_belong_to_them() {
        Part owner =
                read(new Words().at(OFFICER, 20, "CFO").at(OTHER, 20, "Trustee").at(OTHER, 32, "of trust"), BOTH);

        assertThat(text(owner, Box.OFFICER_TITLE)).contains("CFO");
        assertThat(text(owner, Box.OTHER_TEXT)).contains("Trustee of trust");
    }

    @Test
    void a_text_in_the_middle_is_the_title_of_an_officer() {
        Part owner = read(new Words().at(465, 20, "Chief Executive Officer"), Set.of(Box.IS_OFFICER));

        assertThat(text(owner, Box.OFFICER_TITLE)).contains("Chief Executive Officer");
        assertThat(text(owner, Box.OTHER_TEXT)).isEmpty();
    }

    @Test
    void a_text_in_the_middle_is_the_other_one_if_only_that_is_ticked() {
        Part owner = read(new Words().at(465, 20, "See Remarks"), Set.of(Box.IS_OTHER));

        assertThat(text(owner, Box.OTHER_TEXT)).contains("See Remarks");
        assertThat(text(owner, Box.OFFICER_TITLE)).isEmpty();
    }

    @Test
    void a_text_that_begins_below_one_label_and_ends_below_the_other_is_in_the_middle() {
        Part owner = read(new Words().at(OFFICER, 20, "Former Director and 10% Owner"), Set.of(Box.IS_OTHER));

        assertThat(text(owner, Box.OTHER_TEXT)).contains("Former Director and 10% Owner");
    }

    @Test
    void two_texts_without_anything_between_them_are_doubtful() {
        Part owner = read(new Words().at(465, 20, "CFO See Remarks"), BOTH);

        assertThat(text(owner, Box.OFFICER_TITLE)).contains("CFO See Remarks");
        assertThat(transcript.draft().doubts())
                .extracting(Finding::where)
                .containsExactly(Optional.of(owner.path(Box.OFFICER_TITLE)));
    }

    private Part read(Words words, Set<Box> ticked) {
        Part owner = transcript.draft().next(Area.OWNER);
        new TitleRow(words.all(), OFFICER, OTHER, ticked).put(transcript, owner);
        return owner;
    }

    private static Optional<String> text(Part owner, Box box) {
        return owner.entry(box).map(Entry::text);
    }
}
