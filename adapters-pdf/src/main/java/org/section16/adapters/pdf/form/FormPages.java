package org.section16.adapters.pdf.form;

import java.util.List;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;

/**
 * Which of the pages from the head of a form on are those of the form. Behind them exhibits may follow.
 *
 * @param form  the pages of the form
 * @param exhibits  the pages that do not belong to it
 */
public record FormPages(Sheet form, List<Grid> exhibits) {

    /** Keeps its own copy of the list. */
    public FormPages {
        exhibits = List.copyOf(exhibits);
    }

    /**
     * Parts a form from its exhibits.
     *
     * @param sheet  the pages from the head of the form on
     * @param ends  what stands at the end of a form, in letters, the last first: not every print has all of it
     */
    public static FormPages of(Sheet sheet, List<String> ends) {
        List<Grid> pages = sheet.grids();
        int end = lengthOfForm(pages, ends);
        return new FormPages(new Sheet(pages.subList(0, end)), pages.subList(end, pages.size()));
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
}
