package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class SignaturesTest {

    private static final float DATES = 470;

    @Test
    void a_name_over_two_lines_is_one_signature() {
        Words words = new Words()
                .at(360, 20, "/s/ Lee Park,")
                .at(360, 32, "attorney-in-fact")
                .at(DATES, 26, "03/13/2024");

        assertThat(signatures(words)).containsExactly("/s/ Lee Park, attorney-in-fact 03/13/2024");
    }

    @Test
    void each_name_has_the_date_beside_its_middle() {
        Words words = new Words()
                .at(360, 20, "Kevin Tang")
                .at(DATES, 20, "05/15/2023")
                .at(360, 35, "TANG LLC,")
                .at(360, 47, "by Kevin Tang,")
                .at(360, 59, "manager")
                .at(DATES, 47, "05/16/2023");

        assertThat(signatures(words))
                .containsExactly("Kevin Tang 05/15/2023", "TANG LLC, by Kevin Tang, manager 05/16/2023");
    }

    @Test
    void lines_set_wide_apart_are_one_name_if_there_is_one_date() {
        Words words = new Words()
                .at(360, 20, "/s/ Lee Park,")
                .at(360, 36, "attorney-in-fact")
                .at(DATES, 28, "03/13/2024");

        assertThat(signatures(words)).containsExactly("/s/ Lee Park, attorney-in-fact 03/13/2024");
    }

    @Test
    void a_name_goes_on_overleaf() {
        Words words = new Words()
                .at(360, 700, "TANG LLC,")
                .at(DATES, 700, "05/16/2023")
                .page(2)
                .at(360, 20, "by Kevin Tang");

        assertThat(signatures(words)).containsExactly("TANG LLC, by Kevin Tang 05/16/2023");
    }

    @Test
    void of_several_names_the_last_may_go_on_overleaf() {
        Words words = new Words()
                .at(360, 700, "Kevin Tang,")
                .at(360, 712, "by power of attorney")
                .at(DATES, 700, "05/15/2023")
                .at(360, 728, "TANG LLC,")
                .at(360, 740, "by power of")
                .page(2)
                .at(360, 20, "attorney")
                .at(DATES, 20, "05/16/2023");

        assertThat(signatures(words))
                .containsExactly(
                        "Kevin Tang, by power of attorney 05/15/2023", "TANG LLC, by power of attorney 05/16/2023");
    }

    private static List<String> signatures(Words words) {
        Word date = new Words().at(DATES, 80, "Date").all().get(0);
        Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));
        Signatures.put(transcript, new Tail.Block(words.all(), List.of(), Optional.of(date)));
        return transcript.draft().parts(Area.SIGNATURE).stream()
                .map(part -> text(part.entry(Box.SIGNATURE_NAME)) + " " + text(part.entry(Box.SIGNATURE_DATE)))
                .toList();
    }

    private static String text(Optional<Entry> entry) {
        return entry.map(Entry::text).orElse("");
    }
}
