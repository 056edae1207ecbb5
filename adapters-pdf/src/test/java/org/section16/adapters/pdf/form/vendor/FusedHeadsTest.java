package org.section16.adapters.pdf.form.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

class FusedHeadsTest {

    @Test
    void heads_set_against_one_another_are_parted() {
        assertThat(parted("Director10% OwnerOfficerOther"))
                .extracting(Word::text)
                .containsExactly("Director", "10%", "Owner", "Officer", "Other");
    }

    @Test
    void each_head_stands_where_its_letters_are() {
        Word officer = parted("Director10% OwnerOfficerOther").get(3);

        // Letters are 5 points wide here; eleven letters and a space stand before "OwnerOfficerOther".
        assertThat(officer.area().left()).isEqualTo(20 + 12 * 5 + 5 * 5);
        assertThat(officer.area().width()).isEqualTo(7 * 5);
    }

    @Test
    void other_words_stay_as_they_are() {
        assertThat(parted("OwnerOccupied Directors"))
                .extracting(Word::text)
                .containsExactly("OwnerOccupied", "Directors");
    }

    private static List<Word> parted(String text) {
        Page page = new Page(1, 600, 800, new Words().at(20, 100, text).all(), List.of(), List.of());
        return FusedHeads.parted(Sheet.of(List.of(page))).words();
    }
}
