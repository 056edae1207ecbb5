package org.section16.adapters.pdf.form.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class PlaceLineTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void the_state_stands_behind_the_last_comma() {
        assertThat(read("LONG BEACH, CA 90808")).isEqualTo("LONG BEACH|CA|90808");
        assertThat(read("ST. JOHN'S, NEWFOUNDLAND, A4 A1B 2C3")).isEqualTo("ST. JOHN'S, NEWFOUNDLAND|A4|A1B 2C3");
    }

    @Test
    void a_line_without_a_postal_code_has_city_and_state() {
        assertThat(read("SINGAPORE, U0")).isEqualTo("SINGAPORE|U0|");
        assertThat(read("MONACO")).isEqualTo("MONACO||");
    }

    @Test
    void without_a_state_the_postal_code_begins_with_the_first_figure() {
        assertThat(read("LONG BEACH 90808")).isEqualTo("LONG BEACH||90808");
        assertThat(transcript.draft().doubts()).isEmpty();
    }

    @Test
    void a_foreign_postal_code_without_a_state_is_doubtful() {
        assertThat(read("LONDON W1J 5AT")).isEqualTo("LONDON||W1J 5AT");
        assertThat(transcript.draft().doubts()).hasSize(1);
    }

    private String read(String text) {
        Part owner = transcript.draft().next(Area.OWNER);
        new PlaceLine(new Words().at(20, 100, text).all()).put(transcript, owner);
        return Stream.of(Box.RPT_OWNER_CITY, Box.RPT_OWNER_STATE, Box.RPT_OWNER_ZIP_CODE)
                .map(box -> owner.entry(box).map(Entry::text).orElse(""))
                .collect(Collectors.joining("|"));
    }
}
