package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.CheckBox;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/**
 * Sets drawn check boxes as words: the ballot glyphs that other documents print in their place, each before the word to
 * its right. From there on it does not matter how a check box was made.
 */
public final class BallotGlyphs {

    private static final String EMPTY = "\u2610";
    private static final String TICKED = "\u2612";

    /** The label of a check box stands no further away than this many of its sides. */
    private static final float NEAR = 3f;

    private BallotGlyphs() {}

    /** The same document with the check boxes as words. */
    public static Sheet set(Sheet sheet) {
        return new Sheet(sheet.grids().stream().map(BallotGlyphs::set).toList());
    }

    private static Grid set(Grid grid) {
        Page page = grid.page();
        List<Word> words = new ArrayList<>(page.words());
        page.checkBoxes().forEach(box -> set(page, box, words));
        return words.equals(page.words()) ? grid : Grid.of(page.with(words));
    }

    private static void set(Page page, CheckBox box, List<Word> words) {
        label(box.area(), words).ifPresent(label -> {
            List<Word> typed =
                    words.stream().filter(word -> box.area().holds(word.area())).toList();
            words.removeAll(typed);
            words.addAll(words.indexOf(label), typed);
            words.add(words.indexOf(label) - typed.size(), glyph(page.number(), box));
        });
    }

    private static Word glyph(int page, CheckBox box) {
        Rectangle area = box.area();
        String text = box.ticked() ? TICKED : EMPTY;
        return new Word(page, text, area, area.bottom(), area.height(), 0, false);
    }

    private static Optional<Word> label(Rectangle box, List<Word> words) {
        return words.stream()
                .filter(word -> word.area().sharedHeight(box) > 0)
                .filter(word ->
                        word.area().left() > box.right() - 1 && word.area().left() - box.right() < NEAR * box.width())
                .filter(word -> !Letters.of(word.text()).isEmpty())
                .min(Comparator.comparing((Word word) -> Math.round(word.area().left() / box.width()))
                        .thenComparing(word -> word.area().top()));
    }
}
