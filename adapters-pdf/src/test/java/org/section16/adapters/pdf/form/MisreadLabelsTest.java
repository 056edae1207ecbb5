package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

class MisreadLabelsTest {

    private static final List<String> TEXTS = List.of(
            "nameandaddressofreportingperson",
            "relationshipofreportingpersonstoissuer",
            "relationshipofreportingpersonstoissuercheckallapplicable",
            "natureofindirect",
            "titleandamount",
            "amountofsecurities",
            "ownershipf",
            "code",
            "initialstatementofbeneficialownershipofsecurities");

    /** One cell around all words of a test. */
    private static final List<Ruling> FRAME = List.of(
            new Ruling(true, 10, 10, 500),
            new Ruling(true, 90, 10, 500),
            new Ruling(false, 10, 10, 90),
            new Ruling(false, 500, 10, 90));

    @Test
    void a_label_is_mended_where_recognition_errs() {
        List<Word> words = inCell(new Words().at(20, 30, "1. Narne and Address cf Regorting Person"));

        assertThat(Letters.ofLabel(words)).isEqualTo("nameandaddressofreportingperson");
    }

    @Test
    void what_was_recognised_is_kept_beside_it() {
        List<Word> words = inCell(new Words().at(20, 30, "1. Name and Address cf Reporting Person"));

        assertThat(words)
                .filteredOn(word -> word.text().equals("of"))
                .extracting(Word::otherwise)
                .containsExactly("cf");
    }

    @Test
    void the_number_of_a_box_taken_for_a_letter_is_none_of_its_label() {
        List<Word> words = inCell(new Words().at(20, 30, "H Relationship of Reporting Person(s) to lssuer"));

        assertThat(Letters.of(words)).isEqualTo("hrelationshipofreportingpersonstoissuer");
    }

    @Test
    void values_are_not_touched() {
        Words words = new Words()
                .at(20, 30, "1. Name and Address cf Reporting Person")
                .at(20, 42, "Cffice cf Regorting");

        assertThat(Phrase.of(inCell(words))).endsWith("Cffice cf Regorting");
    }

    @Test
    void a_letter_lost_at_the_end_of_a_short_text_is_not_put_back() {
        assertThat(Letters.of(inCell(new Words().at(20, 30, "beneficial ownership"))))
                .isEqualTo("beneficialownership");
    }

    @Test
    void the_longer_text_goes_before_the_one_that_it_goes_on_from() {
        Words words = new Words().at(20, 30, "5. Relationship of Reporting Person(s) to Issuer (Check ail applicabie)");

        assertThat(Letters.ofLabel(inCell(words)))
                .isEqualTo("relationshipofreportingpersonstoissuercheckallapplicable");
    }

    @Test
    void what_a_box_begins_with_goes_before_what_stands_in_it() {
        Words words = new Words().at(20, 30, "3. Tithe and Amount of Securities Underlying");

        assertThat(Letters.ofLabel(inCell(words))).startsWith("titleandamount");
    }

    @Test
    void a_short_head_is_known_where_it_stands_alone() {
        assertThat(Letters.of(inCell(new Words().at(20, 30, "Cade")))).isEqualTo("code");
        assertThat(Letters.of(inCell(new Words().at(20, 30, "Cade Corp")))).isEqualTo("cadecorp");
    }

    @Test
    void no_word_becomes_a_wholly_different_one() {
        Words words = new Words().at(20, 30, "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF hours SECURITIES");

        assertThat(Phrase.of(onPage(words.recognised(), List.of()))).contains("OF hours SECURITIES");
    }

    @Test
    void a_page_fuller_than_any_form_is_left_alone() {
        Words words = new Words().at(20, 30, "1. Name and Address cf Reporting Person");
        for (int i = 0; i < 21; i++) {
            words.at(20, 42, "x".repeat(1000));
        }

        assertThat(inCell(words)).extracting(Word::text).contains("cf");
    }

    @Test
    void printed_text_is_what_it_is() {
        List<Word> words = new Words()
                .at(20, 30, "1. Name and Address cf Reporting Person")
                .all();

        assertThat(onPage(words, FRAME)).isEqualTo(words);
    }

    private static List<Word> inCell(Words words) {
        return onPage(words.recognised(), FRAME);
    }

    private static List<Word> onPage(List<Word> words, List<Ruling> rulings) {
        Page page = new Page(1, 612, 792, words, rulings, List.of());
        return MisreadLabels.mended(List.of(page), TEXTS).get(0).words();
    }
}
