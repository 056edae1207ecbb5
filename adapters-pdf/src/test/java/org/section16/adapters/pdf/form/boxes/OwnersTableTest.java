package org.section16.adapters.pdf.form.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.Words;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class OwnersTableTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void the_table_of_owners_is_taken_and_what_the_box_says_instead_is_named() {
        put("Chief Operations Officer", "Chief Operations Office");

        assertThat(owner().entry(Box.OFFICER_TITLE))
                .hasValueSatisfying(title -> assertThat(title.text()).isEqualTo("Chief Operations Office"));
        assertThat(transcript.draft().doubts())
                .filteredOn(doubt -> doubt.where().equals(Optional.of(owner().path(Box.OFFICER_TITLE))))
                .extracting(Finding::message)
                .containsExactly(
                        "the relationship box says \"Chief Operations Officer\"; the table of owners is taken");
    }

    @Test
    void nothing_is_said_where_both_agree() {
        put("Chief Operations Officer", "Chief Operations Officer");

        assertThat(transcript.draft().doubts()).isEmpty();
    }

    private void put(String above, String inTable) {
        Words box = new Words()
                .at(200, 20, "_____ Director")
                .at(300, 20, "_____ 10% Owner")
                .at(200, 32, "__X__ Officer (give title below)")
                .at(400, 32, "_____ Other (specify below)")
                .at(200, 44, above);
        Map<Column, List<Word>> row = Map.of(
                Column.headed("a", Box.RPT_OWNER_NAME),
                new Words().at(20, 500, "Doe Jane").all(),
                Column.headed("b", Box.OFFICER_TITLE),
                new Words().at(200, 500, inTable).all());
        new OwnersTable(
                        transcript,
                        new BoxOne(new Words().at(20, 20, "Doe Jane").all()),
                        new RelationshipWords(box.all()))
                .put(List.of(row));
    }

    private Part owner() {
        return transcript.draft().parts(Area.OWNER).get(0);
    }
}
