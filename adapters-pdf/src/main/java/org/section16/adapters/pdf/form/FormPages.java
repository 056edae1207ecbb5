package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
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
public record FormPages(Sheet form, List<Grid> exhibits, List<Integer> others) {

    /** Keeps its own copies of the lists. */
    public FormPages {
        exhibits = List.copyOf(exhibits);
        others = List.copyOf(others);
    }

    /**
     * Divides a document.
     *
     * @param sheet  the whole document
     * @param start  a text in the head of every form, in letters
     * @param ends  what stands at the end of a form, in letters, the last first: not every print has all of it
     */
    public static FormPages of(Sheet sheet, String start, List<String> ends) {
        List<Grid> pages = sheet.grids();
        List<Integer> starts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (has(pages.get(page), start)) {
                starts.add(page);
            }
        }
        int first = starts.isEmpty() ? 0 : starts.get(0);
        int next = starts.size() > 1 ? starts.get(1) : pages.size();
        int end = first + lengthOfForm(pages.subList(first, next), ends);
        List<Grid> exhibits = new ArrayList<>(pages.subList(0, first));
        exhibits.addAll(pages.subList(end, next));
        return new FormPages(
                new Sheet(pages.subList(first, end)),
                exhibits,
                starts.stream()
                        .skip(1)
                        .map(page -> pages.get(page).page().number())
                        .toList());
    }

    private static int lengthOfForm(List<Grid> pages, List<String> ends) {
        for (String text : ends) {
            for (int page = pages.size(); page > 0; page--) {
                if (has(pages.get(page - 1), text) || (page > 1 && goesOn(pages.subList(page - 2, page), text))) {
                    return page;
                }
            }
        }
        return pages.size();
    }

    /** Whether a text begins on the first of two pages and ends on the second. */
    private static boolean goesOn(List<Grid> pages, String text) {
        List<Word> words = pages.stream().flatMap(grid -> grid.loose().stream()).toList();
        int last = pages.get(1).page().number();
        return new LabelFinder(words)
                .find(text)
                .filter(found -> found.get(found.size() - 1).page() == last)
                .isPresent();
    }

    private static boolean has(Grid page, String text) {
        return new LabelFinder(page.loose()).find(text).isPresent();
    }

    /** Says what of the document is not read. */
    public void reportRest(Transcript transcript) {
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
