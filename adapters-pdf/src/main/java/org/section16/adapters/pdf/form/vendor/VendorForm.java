package org.section16.adapters.pdf.form.vendor;

import java.util.List;
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
final class VendorForm {

    private final FormPages pages;
    private final FormCells cells;
    private final Outline outline;
    private final Notes notes;
    private final Transcript transcript;

    VendorForm(Sheet sheet) {
        pages = FormPages.of(FusedHeads.parted(sheet), Labels.ENDS);
        cells = new FormCells(pages.form().grids(), Labels.ALL.tables());
        outline = new Outline(
                cells.rest(), List.of(Labels.EXPLANATION, Labels.REMARKS, Labels.OWNERS, Labels.SIGNATURES));
        notes = new Notes(outline.below(Labels.EXPLANATION));
        transcript = new Transcript(new FootnoteMarks(cells.values(), notes.numbers()));
    }

    FilingDraft draft() {
        List<Word> words = pages.form().words();
        transcript.known(Boilerplate.in(words, Labels.ALL.standing()));
        transcript.known(outline.headings());
        new FormFrame(transcript, Labels.ALL, cells).put();
        putNothingOwned();
        notes.all().forEach(this::putNote);
        transcript.putText(
                transcript.draft().document(), Box.REMARKS, transcript.unknown(outline.below(Labels.REMARKS)));
        SignatureLines.put(transcript, transcript.unknown(outline.below(Labels.SIGNATURES)));
        transcript.doubtCutOff(pages.form());
        transcript.reportUnexplained(pages.form());
        OtherPages.report(pages.exhibits(), transcript.draft());
        return transcript.draft();
    }

    /** A paragraph of its own, above the owners, in the same words each time. */
    private void putNothingOwned() {
        LabelSplit.find(cells.rest(), Labels.NOTHING_OWNED)
                .ifPresent(sentence ->
                        transcript.putAs(transcript.draft().document(), Box.NO_SECURITIES_OWNED, "X", sentence));
    }

    private void putNote(Notes.Note note) {
        Part part = transcript.draft().next(Area.FOOTNOTE);
        transcript.putAs(part, Box.FOOTNOTE_ID, String.valueOf(note.number()), List.of(note.label()));
        transcript.putText(part, Box.FOOTNOTE_TEXT, transcript.unknown(note.text()));
    }
}
