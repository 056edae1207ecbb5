package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft;

/** Pages before and behind a form that are not of it: letters and exhibits. Each is named by its first line. */
public final class OtherPages {

    private OtherPages() {}

    /** Says that pages are not read. */
    public static void report(List<Grid> pages, FilingDraft draft) {
        for (Grid page : pages) {
            if (!page.page().words().isEmpty()) {
                List<Word> line = TextLine.of(page.page().words()).get(0).words();
                draft.unplaced("a page that is not of the form, which begins", Phrase.of(line), Transcript.place(line));
            }
        }
    }
}
