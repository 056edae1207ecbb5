package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.FormPages;
import org.section16.adapters.pdf.form.FormTitle;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.OtherPages;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.table.Field;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** One form being read. */
final class SecGovForm {

    private final FormPages pages;
    private final Sheet sheet;
    private final Sections sections;
    private final Tail tail;
    private final Notes notes;
    private final Transcript transcript;

    SecGovForm(Sheet document) {
        pages = FormPages.of(document, Labels.ENDS);
        sheet = pages.form();
        sections = new Sections(sheet);
        tail = Tail.of(sheet.loose());
        List<List<Word>> values = values();
        notes = new Notes(tail.notes(), FootnoteMarks.mentioned(values), rightEdge());
        transcript = new Transcript(new FootnoteMarks(values, notes.numbers()));
    }

    FilingDraft draft() {
        Grid first = sheet.grids().get(0);
        LabelFinder head = new LabelFinder(first.loose());
        new StandingTexts(transcript).explainHead(head);
        FormTitle.put(transcript, first.page().words());
        HeadCheckBoxes.read(transcript, head, first.page().words(), topOfBoxes());
        new BoxReader(transcript, sheet, sections.boxes()).read();
        transcript.known(sections.heads());
        putRows(Area.TABLE_I, sections.tableOne());
        putRows(Area.TABLE_II, sections.tableTwo());
        if (sections.hasCutOffHeads()) {
            doubtNatures(Area.TABLE_I);
            doubtNatures(Area.TABLE_II);
        }
        new TailReader(transcript).read(tail, notes);
        transcript.doubtCutOff(sheet);
        transcript.reportUnexplained(sheet);
        OtherPages.report(pages.exhibits(), transcript.draft());
        return transcript.draft();
    }

    /** Where the first box begins on the first page; its end if it begins overleaf. */
    private float topOfBoxes() {
        Page page = sheet.grids().get(0).page();
        return sections.boxes().stream()
                .map(Field::first)
                .filter(cell -> cell.page() == page.number() && Labels.beginsBox(cell.words()))
                .map(cell -> cell.area().top())
                .findFirst()
                .orElse(page.height());
    }

    /** The nature of ownership is the right-most column: the first to run over the edge of narrow paper. */
    private void doubtNatures(Area table) {
        for (Part line : transcript.draft().parts(table)) {
            if (line.entry(Box.NATURE_OF_OWNERSHIP)
                    .filter(entry -> !entry.isBlank())
                    .isPresent()) {
                transcript.doubtOnce(
                        line.path(Box.NATURE_OF_OWNERSHIP),
                        "the right-most column runs over the edge of the paper; the text may lack its end");
            }
        }
    }

    /** Text reaches as far as the tables do, unless they run over the edge of the paper. */
    private float rightEdge() {
        float paper = sheet.grids().get(0).page().width();
        return sheet.cells().stream()
                .map(cell -> cell.area().right())
                .filter(right -> right < paper)
                .reduce(0f, Math::max);
    }

    /** Where the first page cuts off what runs over its right edge. */
    private float rightOfPaper() {
        return sheet.grids().get(0).page().rightEdge();
    }

    private List<List<Word>> values() {
        List<List<Word>> values = new ArrayList<>();
        sections.tableOne().rows().forEach(row -> values.addAll(row.words().values()));
        sections.tableTwo().rows().forEach(row -> values.addAll(row.words().values()));
        return values;
    }

    private void putRows(Area table, TableBody body) {
        for (TableRow row : body.rows()) {
            Part line = transcript.draft().next(table);
            row.words().forEach((column, words) -> {
                if (TableRow.RUNNING_TEXT.contains(column.box())) {
                    transcript.put(line, column.box(), words);
                } else {
                    transcript.putUnbroken(line, column.box(), words);
                }
                if (!words.isEmpty()) {
                    column.code()
                            .ifPresent(code ->
                                    transcript.putAs(line, Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, code, words));
                }
            });
            Map<Box, String> doubts = row.doubts();
            doubts.putAll(body.doubts(rightOfPaper()));
            doubts.forEach((box, why) -> transcript.draft().doubtful(line.path(box), why));
        }
    }
}
