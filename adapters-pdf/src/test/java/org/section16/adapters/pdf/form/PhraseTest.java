package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void lines_follow_each_other_with_one_space() {
        assertThat(Phrase.of(
                        new Words().at(10, 30, "Trust").at(10, 18, "By Family").all()))
                .isEqualTo("By Family Trust");
    }

    @Test
    void a_word_broken_behind_its_hyphen_is_whole_again() {
        assertThat(Phrase.of(new Words()
                        .at(10, 18, "Series D-")
                        .at(10, 30, "1 Preferred")
                        .all()))
                .isEqualTo("Series D-1 Preferred");
    }

    @Test
    void the_sign_of_a_signature_is_a_word_by_itself() {
        assertThat(Phrase.of(new Words().at(10, 18, "/s/").at(10, 30, "Max").all()))
                .isEqualTo("/s/ Max");
        assertThat(Phrase.of(new Words()
                        .at(10, 18, "Vice President/")
                        .at(10, 30, "CFO")
                        .all()))
                .isEqualTo("Vice President/CFO");
    }

    @Test
    void a_dash_between_words_keeps_its_spaces() {
        assertThat(Phrase.of(new Words()
                        .at(10, 18, "Fund III -")
                        .at(10, 30, "Partners")
                        .all()))
                .isEqualTo("Fund III - Partners");
    }

    @Test
    void what_is_set_without_a_space_stays_together() {
        assertThat(Phrase.of(new Words().at(10, 18, "$").mark("17.25").all())).isEqualTo("$17.25");
    }

    @Test
    void a_number_or_date_broken_over_lines_has_no_spaces() {
        Words words = new Words().at(20, 30, "10/02").at(20, 42, "/2015");

        assertThat(Phrase.unbroken(words.all())).isEqualTo("10/02/2015");
    }
}
