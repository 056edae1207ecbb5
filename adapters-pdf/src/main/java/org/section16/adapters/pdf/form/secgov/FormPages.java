package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * Which pages of a document are those of its first form. Behind them exhibits may follow, or further forms; before them
 * a letter.
 *
 * @param form  the pages of the first form
 * @param exhibits  the pages that belong to no form, up to the next one
 * @param others  the pages on which further forms begin
 */
record FormPages(Sheet form, List<Grid> exhibits, List<Integer> others) {

    /** The law under which every form is filed, in its head; joint filings repeat the boxes, but not the head. */
    private static final String START = "filedpursuanttosectionaofthesecuritiesexchangeactof";

    /** What stands at the end of a form, the last first: not every print has all of it. */
    private static final List<String> ENDS = List.of(
            "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheform"
                    + "displaysacurrentlyvalidombnumber",
            "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly",
            "signatureofreportingperson");

    static FormPages of(Sheet sheet) {
        List<Grid> pages = sheet.grids();
        List<Integer> starts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (has(pages.get(page), START)) {
                starts.add(page);
            }
        }
        int start = starts.isEmpty() ? 0 : starts.get(0);
        int next = starts.size() > 1 ? starts.get(1) : pages.size();
        int end = start + lengthOfForm(pages.subList(start, next));
        List<Grid> exhibits = new ArrayList<>(pages.subList(0, start));
        exhibits.addAll(pages.subList(end, next));
        return new FormPages(
                new Sheet(pages.subList(start, end)),
                exhibits,
                starts.stream()
                        .skip(1)
                        .map(page -> pages.get(page).page().number())
                        .toList());
    }

    private static int lengthOfForm(List<Grid> pages) {
        for (String text : ENDS) {
            for (int page = pages.size(); page > 0; page--) {
                if (has(pages.get(page - 1), text)) {
                    return page;
                }
            }
        }
        return pages.size();
    }

    private static boolean has(Grid page, String text) {
        return new LabelFinder(page.loose()).find(text).isPresent();
    }

    /** Says what of the document is not read. */
    void reportRest(Transcript transcript) {
        for (Grid page : exhibits) {
            List<Word> words = page.page().words();
            if (!words.isEmpty()) {
                transcript.reportRest(
                        "a page that is not of the form, which begins",
                        TextLine.of(words).get(0).words());
            }
        }
        for (int page : others) {
            transcript
                    .draft()
                    .doubtful(
                            BoxPath.of(Box.DOCUMENT_TYPE),
                            "another form begins on page " + page + "; it is not read: divide the document");
        }
    }
}
