package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/**
 * Which pages of a document are those of which form. A form begins on a page that shows the head of one of the layouts
 * above box 1, whichever the others are; all pages up to the next one are its own or its exhibits. An exhibit may have
 * the words of a head, too, and a footnote may; they do not stand above a box 1.
 *
 * @param before  the pages before the first form
 * @param forms  one for each form, in order; the whole document if no form begins on any page
 */
public record FormDivision(List<Grid> before, List<Sheet> forms) {

    /** The label of box 1, in letters, in all layouts. */
    private static final String BOX_ONE = "nameandaddressofreportingperson";

    /** Keeps its own copies of the lists. */
    public FormDivision {
        before = List.copyOf(before);
        forms = List.copyOf(forms);
    }

    /** What a page shows of the beginning of a form. */
    private enum Beginning {
        /** A head, and below it box 1. */
        FORM,
        /** The words of a head, and no box 1. */
        WORDS,
        /** Neither, or not in this order. */
        NOTHING
    }

    /**
     * Divides a document.
     *
     * @param sheet  the whole document
     * @param layouts  all that a form can have
     */
    public static FormDivision of(Sheet sheet, List<FormLayout> layouts) {
        List<Grid> pages = sheet.grids();
        List<String> heads = layouts.stream().map(FormLayout::head).distinct().toList();
        List<Beginning> beginnings =
                pages.stream().map(page -> beginning(page, heads)).toList();
        List<Integer> starts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (beginsForm(page, pages, beginnings, layouts)) {
                starts.add(page);
            }
        }
        return starts.isEmpty() ? new FormDivision(List.of(), List.of(sheet)) : divided(pages, starts);
    }

    private static FormDivision divided(List<Grid> pages, List<Integer> starts) {
        List<Sheet> forms = new ArrayList<>();
        for (int form = 0; form < starts.size(); form++) {
            int end = form + 1 < starts.size() ? starts.get(form + 1) : pages.size();
            forms.add(new Sheet(pages.subList(starts.get(form), end)));
        }
        return new FormDivision(pages.subList(0, starts.get(0)), forms);
    }

    private static Beginning beginning(Grid page, List<String> heads) {
        Optional<Float> head = top(page.loose(), heads);
        if (head.isEmpty()) {
            return Beginning.NOTHING;
        }
        Optional<Float> box = boxOne(page.page());
        return box.map(top -> top > head.get() ? Beginning.FORM : Beginning.NOTHING)
                .orElse(Beginning.WORDS);
    }

    /** The page may end behind the head; and a form may be in a layout that has no such box, or not in these words. */
    private static boolean beginsForm(
            int page, List<Grid> pages, List<Beginning> beginnings, List<FormLayout> layouts) {
        if (beginnings.get(page) != Beginning.WORDS) {
            return beginnings.get(page) == Beginning.FORM;
        }
        int next = IntStream.range(page + 1, pages.size())
                .filter(each -> beginnings.get(each) != Beginning.NOTHING)
                .findFirst()
                .orElse(pages.size());
        Sheet own = new Sheet(pages.subList(page, next));
        return (next > page + 1 && boxOne(pages.get(page + 1).page()).isPresent())
                || layouts.stream().anyMatch(layout -> layout.fits(own));
    }

    private static Optional<Float> boxOne(Page page) {
        return top(page.words(), List.of(BOX_ONE));
    }

    private static Optional<Float> top(List<Word> words, List<String> texts) {
        LabelFinder finder = new LabelFinder(words);
        return texts.stream()
                .flatMap(text -> finder.find(text).stream())
                .map(found -> found.get(0).area().top())
                .min(Float::compare);
    }
}
