package org.section16.adapters.pdf.form.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.form.BallotGlyphs;
import org.section16.adapters.pdf.form.Boilerplate;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.FormPages;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.OtherPages;
import org.section16.adapters.pdf.form.Outline;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.boxes.FormFrame;
import org.section16.adapters.pdf.form.boxes.SignatureLines;
import org.section16.adapters.pdf.form.table.FormCells;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** One form being read. */
final class BlankForm {

    /** A signature may begin this much, in points, left of its label. */
    private static final float LEFT_OF_LABEL = 60f;

    private final FormPages pages;
    private final FormCells cells;
    private final List<Word> printed;
    private final List<Word> signature;
    private final Outline outline;
    private final Notes notes;
    private final Transcript transcript;

    BlankForm(Sheet sheet) {
        pages = FormPages.of(TypedSigns.ordered(BallotGlyphs.set(sheet)), Labels.ENDS);
        cells = new FormCells(pages.form().grids(), Labels.ALL.tables());
        printed = printed(pages.form());
        List<Word> typed =
                cells.rest().stream().filter(word -> !printed.contains(word)).toList();
        signature = signature(typed);
        outline = new Outline(
                typed.stream().filter(word -> !signature.contains(word)).toList(),
                List.of(Labels.EXPLANATION, Labels.REMARKS));
        notes = new Notes(outline.below(Labels.EXPLANATION));
        transcript = new Transcript(new FootnoteMarks(cells.values(), notes.numbers()));
    }

    /** The words that are on the blank form. */
    private static List<Word> printed(Sheet form) {
        List<Word> printed = new ArrayList<>(Boilerplate.in(form.words(), Labels.ALL.standing()));
        for (Grid grid : form.grids()) {
            grid.cells().stream()
                    .filter(cell -> Letters.of(cell.words()).matches("(?:omb|youmaynotsend).*"))
                    .forEach(cell -> printed.addAll(cell.words()));
            TextLine.of(grid.loose()).stream()
                    .filter(BlankForm::isFurniture)
                    .forEach(line -> printed.addAll(line.words()));
        }
        return printed;
    }

    /** The name of the form once more, the number of the page, and the approval of the other agency. */
    private static boolean isFurniture(TextLine line) {
        String letters = line.letters();
        return letters.equals("form")
                || letters.equals("formcontinued")
                || letters.equals("pageof")
                || letters.startsWith("boardofgovernors");
    }

    private static List<Word> signature(List<Word> typed) {
        Optional<List<Word>> found = new LabelFinder(typed).find(Labels.SIGNATURE);
        return found.map(label -> {
                    Word first = label.get(0);
                    return typed.stream()
                            .filter(word -> word.page() == first.page())
                            .filter(word -> word.area().left() > first.area().left() - LEFT_OF_LABEL)
                            .toList();
                })
                .orElse(List.of());
    }

    FilingDraft draft() {
        transcript.known(printed);
        transcript.known(outline.headings());
        new FormFrame(transcript, Labels.ALL, cells).put();
        new LabelFinder(cells.rest())
                .find(Labels.NOTHING_OWNED)
                .ifPresent(sentence ->
                        transcript.putAs(transcript.draft().document(), Box.NO_SECURITIES_OWNED, "X", sentence));
        notes.all().forEach(this::putNote);
        transcript.putText(transcript.draft().document(), Box.REMARKS, outline.below(Labels.REMARKS));
        SignatureLines.put(transcript, signature);
        transcript.doubtCutOff(pages.form());
        transcript.reportUnexplained(pages.form());
        OtherPages.report(pages.exhibits(), transcript.draft());
        return transcript.draft();
    }

    private void putNote(Notes.Note note) {
        Part part = transcript.draft().next(Area.FOOTNOTE);
        transcript.putAs(part, Box.FOOTNOTE_ID, String.valueOf(note.number()), List.of(note.label()));
        transcript.putText(part, Box.FOOTNOTE_TEXT, note.text());
    }
}
