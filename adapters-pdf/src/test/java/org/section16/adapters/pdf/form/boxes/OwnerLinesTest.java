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
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class OwnerLinesTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void name_streets_and_place_have_a_line_each() {
        assertThat(read("Weaver Sam", "C/O KITE", "12 HARBOR ROAD", "NORTH HAVEN, CT 06473"))
                .isEqualTo("Weaver Sam|C/O KITE|12 HARBOR ROAD|NORTH HAVEN");
        assertThat(read("Weaver Sam", "12 HARBOR ROAD", "NORTH HAVEN 06473"))
                .isEqualTo("Weaver Sam|12 HARBOR ROAD||NORTH HAVEN");
        assertThat(read("Weaver Sam", "NORTH HAVEN 06473")).isEqualTo("Weaver Sam|||NORTH HAVEN");
        assertThat(read("Weaver Sam")).isEqualTo("Weaver Sam|||");
        assertThat(transcript.draft().doubts()).isEmpty();
    }

    @Test
    void a_name_that_wraps_is_known_from_box_one() {
        List<Word> words = lines("Lantern Bay", "Partners, L.P.", "12 HARBOR ROAD", "NORTH HAVEN, CT 06473");
        List<Word> name = new Words().at(20, 20, "Lantern Bay Partners, L.P.").all();

        assertThat(read(words, name)).isEqualTo("Lantern Bay Partners, L.P.|12 HARBOR ROAD||NORTH HAVEN");
    }

    @Test
    void of_too_many_lines_a_full_one_is_taken_to_wrap_and_that_is_said() {
        assertThat(read("Weaver Sam", "C/O THE KITE AND WINCH", "WORKS OF", "12 HARBOR ROAD", "NORTH HAVEN, CT 06473"))
                .isEqualTo("Weaver Sam|C/O THE KITE AND WINCH WORKS OF|12 HARBOR ROAD|NORTH HAVEN");
        assertThat(transcript.draft().doubts()).hasSize(1);
    }

    private String read(String... lines) {
        return read(lines(lines), List.of());
    }

    private String read(List<Word> words, List<Word> name) {
        Part owner = transcript.draft().next(Area.OWNER);
        new OwnerLines(words, name).put(transcript, owner);
        return Stream.of(Box.RPT_OWNER_NAME, Box.RPT_OWNER_STREET_1, Box.RPT_OWNER_STREET_2, Box.RPT_OWNER_CITY)
                .map(box -> owner.entry(box).map(Entry::text).orElse(""))
                .collect(Collectors.joining("|"));
    }

    private static List<Word> lines(String... lines) {
        Words words = new Words();
        for (int i = 0; i < lines.length; i++) {
            words.at(20, 100 + 12 * i, lines[i]);
        }
        return words.all();
    }
}
