package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

/**
 * Lines of text that the end of a page cuts through, so that the program sets them on both pages and shows half of
 * them on either. They count once, where they begin.
 */
final class TwiceSetLines {

    /** The same line is set at the same place of the text as a whole, but for rounding. */
    private static final float SAME_PLACE = 1f;

    private TwiceSetLines() {}

    /** The pages, each line of them once. */
    static List<Page> once(List<Page> pages) {
        List<Page> once = new ArrayList<>(pages);
        for (int i = 1; i < pages.size(); i++) {
            Page before = pages.get(i - 1);
            Page page = pages.get(i);
            OptionalDouble end = columns(before).mapToDouble(Ruling::to).max();
            OptionalDouble start = columns(page).mapToDouble(Ruling::from).min();
            if (end.isPresent() && start.isPresent()) {
                List<Word> cut = cutAt(before, (float) end.getAsDouble());
                float shift = (float) (end.getAsDouble() - start.getAsDouble());
                once.set(i, without(page, cut, shift));
            }
        }
        return once;
    }

    private static Stream<Ruling> columns(Page page) {
        return page.rulings().stream().filter(ruling -> !ruling.horizontal());
    }

    private static List<Word> cutAt(Page page, float end) {
        return page.words().stream()
                .filter(word -> word.area().top() < end && end < word.area().bottom())
                .toList();
    }

    private static Page without(Page page, List<Word> cut, float shift) {
        List<Word> rest = page.words().stream()
                .filter(word -> cut.stream().noneMatch(first -> isSame(first, word, shift)))
                .toList();
        return rest.size() == page.words().size() ? page : page.with(rest);
    }

    private static boolean isSame(Word first, Word second, float shift) {
        return first.text().equals(second.text())
                && Math.abs(first.area().left() - second.area().left()) < SAME_PLACE
                && Math.abs(first.baseline() - shift - second.baseline()) < SAME_PLACE;
    }
}
