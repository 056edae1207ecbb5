package org.section16.adapters.pdf.form.secgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.page.Word;

class AddressColumnsTest {

    private static final List<Word> LABELS = new Words()
            .at(40, 60, "(City)")
            .at(100, 60, "(State)")
            .at(160, 60, "(Zip)")
            .all();

    @Test
    void a_city_over_two_lines_stays_whole() {
        AddressColumns columns = columns(new Words()
                .at(40, 20, "MENLO")
                .at(40, 32, "PARK")
                .at(100, 26, "CA")
                .at(160, 26, "94025"));

        assertThat(Phrase.of(columns.city())).isEqualTo("MENLO PARK");
        assertThat(Phrase.of(columns.state())).isEqualTo("CA");
        assertThat(Phrase.of(columns.zip())).isEqualTo("94025");
    }

    @Test
    void without_a_state_the_labels_tell_the_code() {
        AddressColumns columns = columns(new Words().at(40, 26, "LONDON").at(163, 26, "EC1Y 8SY"));

        assertThat(columns.state()).isEmpty();
        assertThat(Phrase.of(columns.zip())).isEqualTo("EC1Y 8SY");
    }

    @Test
    void a_long_city_may_push_the_others_off_their_labels() {
        AddressColumns columns = columns(
                new Words().at(40, 26, "SCHAFFHAUSEN-NORD").at(131, 26, "V8").at(176, 26, "8200"));

        assertThat(Phrase.of(columns.state())).isEqualTo("V8");
        assertThat(Phrase.of(columns.zip())).isEqualTo("8200");
    }

    @Test
    void columns_that_recognition_takes_for_one_text_begin_where_their_labels_do() {
        AddressColumns columns = new AddressColumns(
                new Words().at(40, 26, "SAN MATEO").at(160, 26, "94402").recognised(), LABELS);
        AddressColumns close = new AddressColumns(
                new Words().at(40, 26, "SAN MATEO__ CA").at(160, 26, "94402").recognised(), LABELS);

        assertThat(Phrase.of(columns.city())).isEqualTo("SAN MATEO");
        assertThat(Phrase.of(close.state())).isEqualTo("CA");
    }

    @Test
    void nothing_is_made_of_nothing() {
        assertThat(columns(new Words()).city()).isEmpty();
    }

    private static AddressColumns columns(Words words) {
        return new AddressColumns(words.all(), LABELS);
    }
}
