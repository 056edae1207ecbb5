package org.section16.adapters.pdf.grid;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Ruling;
import org.section16.adapters.pdf.page.Word;

/** A page written by hand. */
final class Drawing {

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    Drawing across(float y, float left, float right) {
        rulings.add(Ruling.horizontal(y, left, right));
        return this;
    }

    Drawing down(float x, float top, float bottom) {
        rulings.add(Ruling.vertical(x, top, bottom));
        return this;
    }

    Drawing box(float left, float top, float right, float bottom) {
        return across(top, left, right)
                .across(bottom, left, right)
                .down(left, top, bottom)
                .down(right, top, bottom);
    }

    Drawing word(String text, float x, float y) {
        Rectangle area = new Rectangle(x - 5, y - 5, x + 5, y + 5);
        words.add(new Word(1, text, area, y + 3, 10, words.size() + 1, false));
        return this;
    }

    Grid grid() {
        return Grid.of(new Page(1, 600, 800, words, rulings, List.of()));
    }
}
