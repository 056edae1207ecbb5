package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;

/**
 * How far the first form of a document reaches: to the page with the last of its standing notes or, lacking that, to
 * the page before the next form. Behind it exhibits may follow, or further forms.
 *
 * @param form  the pages of the form
 * @param behind  the pages behind it
 */
public record FormExtent(Sheet form, List<Grid> behind) {

    public FormExtent {
        behind = List.copyOf(behind);
    }

    /**
     * Finds the end of the first form.
     *
     * @param sheet  the whole document
     * @param label  of box 1, in letters, with which every form begins
     * @param end  the last standing note, in letters
     */
    public static FormExtent of(Sheet sheet, String label, String end) {
        List<Grid> grids = sheet.grids();
        int pages = grids.size();
        for (int page = 1; page < pages && pages == grids.size(); page++) {
            if (LabelSplit.find(grids.get(page).page().words(), label).isPresent()) {
                pages = page;
            }
        }
        List<Word> words = grids.subList(0, pages).stream()
                .flatMap(grid -> grid.page().words().stream())
                .toList();
        Optional<Word> last = Boilerplate.endOf(words, end);
        int length = last.map(Word::page).orElse(pages);
        return new FormExtent(new Sheet(grids.subList(0, length)), grids.subList(length, grids.size()));
    }

    /** The page on which another form begins. */
    public Optional<Integer> nextForm(String label) {
        return behind.stream()
                .map(Grid::page)
                .filter(page -> LabelSplit.find(page.words(), label).isPresent())
                .map(page -> page.number())
                .findFirst();
    }
}
