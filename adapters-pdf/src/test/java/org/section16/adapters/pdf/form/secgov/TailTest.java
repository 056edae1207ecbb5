package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;

class TailTest {

    @Test
    void the_end_of_a_page_may_break_the_label_of_the_signatures() {
        List<Word> words = new Words()
                .at(20, 700, "Explanation of Responses:")
                .at(20, 715, "1. Sold.")
                .at(300, 740, "/s/ Jane Doe")
                .at(450, 740, "01/24/2025")
                .at(300, 760, "** Signature of")
                .at(450, 760, "Date")
                .page(2)
                .at(300, 40, "Reporting Person")
                .at(20, 60, "Reminder: Report on a separate line")
                .all();

        Tail tail = Tail.of(words);

        assertThat(texts(tail.signatures().get(0).words())).isEqualTo("/s/ Jane Doe 01/24/2025");
        assertThat(texts(tail.signatures().get(0).label())).isEqualTo("** Signature of Reporting Person");
        assertThat(tail.signatures().get(0).date()).isPresent();
        assertThat(texts(tail.standing())).startsWith("Reminder:");
    }

    @Test
    void the_label_of_the_dates_may_stand_on_the_page_before_that_of_the_names() {
        List<Word> words = new Words()
                .at(20, 700, "Explanation of Responses:")
                .at(300, 740, "/s/ Jane Doe,")
                .at(450, 740, "01/24/2025")
                .at(300, 750, "Attorney-in-Fact")
                .at(450, 760, "Date")
                .page(2)
                .at(300, 40, "** Signature of Reporting Person")
                .at(20, 60, "Reminder: Report on a separate line")
                .all();

        Tail.Block block = Tail.of(words).signatures().get(0);

        assertThat(texts(block.words())).isEqualTo("/s/ Jane Doe, 01/24/2025 Attorney-in-Fact");
        assertThat(block.date()).isPresent();
    }

    private static String texts(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
