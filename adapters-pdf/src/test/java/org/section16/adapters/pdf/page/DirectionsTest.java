package org.section16.adapters.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {

    @ParameterizedTest
    @CsvSource({"5, 0, 0", "0, -5, 1", "-5, 0, 2", "0, 5, 3"})
    void a_page_is_turned_until_most_of_its_text_runs_to_the_right(float right, float down, int turns) {
        Directions directions = new Directions();
        directions.count(right, down);
        directions.count(right, down);
        directions.count(5, 0);

        assertThat(directions.turnsToRead()).isEqualTo(turns);
    }
}
