package org.section16.adapters.pdf.form.onlineforms;

import java.util.List;
import org.section16.adapters.pdf.form.BallotGlyphs;
import org.section16.adapters.pdf.form.Boilerplate;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.FormPages;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.OtherPages;
import org.section16.adapters.pdf.form.Outline;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.boxes.FormFrame;
import org.section16.adapters.pdf.form.boxes.SignatureLines;
import org.section16.adapters.pdf.form.table.FormCells;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** One form being read. */
final class OnlineForm {

    private final FormPages pages;
    private final List<Word> standing;
    private final FormCells cells;
    private final Outline outline;
    private final Notes notes;
    private final Transcript transcript;

    OnlineForm(Sheet sheet) {
        pages = FormPages.of(Bands.divided(BallotGlyphs.set(sheet)), Labels.ENDS);
        standing = Boilerplate.in(pages.form().words(), Labels.ALL.standing());
        cells = new FormCells(pages.form().grids(), Labels.ALL.tables());
        outline = new Outline(
                cells.rest(), List.of(Labels.OWNERS, Labels.SIGNATURES, Labels.EXPLANATION, Labels.REMARKS));
        notes = new Notes(outline.below(Labels.EXPLANATION).stream()
                .filter(word -> !standing.contains(word))
                .toList());
        transcript = new Transcript(new FootnoteMarks(cells.values(), notes.numbers()));
    }

    FilingDraft draft() {
        transcript.known(standing);
        transcript.known(outline.headings());
        new FormFrame(transcript, Labels.ALL, cells).put();
        LabelSplit.find(cells.rest(), Labels.NOTHING_OWNED)
                .ifPresent(sentence ->
                        transcript.putAs(transcript.draft().document(), Box.NO_SECURITIES_OWNED, "X", sentence));
        notes.all().forEach(this::putNote);
        transcript.putText(
                transcript.draft().document(), Box.REMARKS, transcript.unknown(outline.below(Labels.REMARKS)));
        SignatureLines.put(transcript, transcript.unknown(outline.below(Labels.SIGNATURES)));
        EarlyCountries.doubt(transcript.draft());
        transcript.doubtCutOff(pages.form());
        transcript.reportUnexplained(pages.form());
        OtherPages.report(pages.exhibits(), transcript.draft());
        return transcript.draft();
    }

    private void putNote(Notes.Note note) {
        Part part = transcript.draft().next(Area.FOOTNOTE);
        transcript.putAs(part, Box.FOOTNOTE_ID, String.valueOf(note.number()), List.of(note.label()));
        transcript.putText(part, Box.FOOTNOTE_TEXT, transcript.unknown(note.text()));
        if (!note.isCertain()) {
            transcript
                    .draft()
                    .doubtful(
                            part.path(Box.FOOTNOTE_TEXT),
                            "where this footnote begins or ends cannot be told for certain");
        }
    }
}
