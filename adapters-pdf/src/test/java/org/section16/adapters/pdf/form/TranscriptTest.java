package org.section16.adapters.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.Unplaced;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Box;

class TranscriptTest {

    private final Transcript transcript = new Transcript(new FootnoteMarks(List.of(), Set.of()));

    @Test
    void words_that_nothing_explains_are_reported_cell_by_cell_and_line_by_line() {
        Words inCell = new Words().at(20, 30, "who knows");
        Words loose = new Words().at(20, 200, "this").at(20, 230, "and that");
        transcript.known(loose.all().subList(0, 1));

        transcript.reportUnexplained(sheet(inCell.all(), loose.all()));

        assertThat(transcript.draft().unplaced())
                .extracting(Unplaced::what, Unplaced::text)
                .containsExactly(tuple("2 unexplained words", "who knows"), tuple("2 unexplained words", "and that"));
    }

    @Test
    void nothing_is_reported_where_all_is_explained() {
        List<Word> words = new Words().at(20, 30, "Common Stock").all();
        transcript.put(transcript.draft().issuer(), Box.ISSUER_NAME, words);

        transcript.reportUnexplained(sheet(words, List.of()));

        assertThat(transcript.draft().unplaced()).isEmpty();
        assertThat(transcript.draft().doubts()).isEmpty();
    }

    @Test
    void words_that_two_boxes_claim_are_doubtful() {
        List<Word> words = new Words().at(20, 30, "QLYS").all();
        transcript.put(transcript.draft().issuer(), Box.ISSUER_NAME, words);
        transcript.put(transcript.draft().issuer(), Box.ISSUER_TRADING_SYMBOL, words);

        assertThat(transcript.draft().doubts())
                .extracting(Finding::message)
                .containsExactly("\"QLYS\" was read as issuer.issuerName, too");
    }

    @Test
    void characters_that_the_document_does_not_tell_are_doubtful() {
        List<Word> words = new Words().at(20, 30, "1" + Word.UNKNOWN + "5").all();
        transcript.put(transcript.draft().issuer(), Box.ISSUER_NAME, words);

        assertThat(transcript.draft().doubts()).hasSize(1);
    }

    @Test
    void what_stands_in_a_cell_that_runs_over_the_edge_is_doubtful_once() {
        List<Word> inCell =
                new Words().at(560, 30, "Common").at(560, 45, "Stock").all();
        transcript.put(transcript.draft().issuer(), Box.ISSUER_NAME, inCell);
        Page page = new Page(1, 600, 800, inCell, List.of(), List.of());
        Cell cell = new Cell(1, new Rectangle(550, 10, 610, 100), false, false, inCell);

        transcript.doubtCutOff(new Sheet(List.of(new Grid(page, List.of(cell), List.of()))));

        assertThat(transcript.draft().doubts())
                .extracting(Finding::message)
                .containsExactly("this runs over the edge of the paper; it may lack its end");
    }

    private static Sheet sheet(List<Word> inCell, List<Word> loose) {
        Page page = new Page(1, 600, 800, inCell, List.of(), List.of());
        Cell cell = new Cell(1, new Rectangle(10, 10, 200, 100), false, false, inCell);
        return new Sheet(List.of(new Grid(page, List.of(cell), loose)));
    }
}
