package org.section16.adapters.pdf.form.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Word;

/**
 * Puts typed ticks before their labels. On a form that is filled in they come last in the document, and stand on the
 * line or in the box left of a label.
 */
final class TypedSigns {

    private static final Set<String> SIGNS = Set.of("X", "x", "\u2612", "\u2611", "\u2713", "\u2714");

    /** A tick stands no further left of its label than this many times the size of its type. */
    private static final float NEAR = 5f;

    private TypedSigns() {}

    /** The same document with the ticks in order. */
    static Sheet ordered(Sheet sheet) {
        return new Sheet(sheet.grids().stream().map(TypedSigns::ordered).toList());
    }

    private static Grid ordered(Grid grid) {
        IdentityHashMap<Word, Integer> places = new IdentityHashMap<>();
        for (int cell = 0; cell < grid.cells().size(); cell++) {
            for (Word word : grid.cells().get(cell).words()) {
                places.put(word, cell);
            }
        }
        List<Word> words = new ArrayList<>(grid.page().words());
        for (Word sign : grid.page().words()) {
            if (SIGNS.contains(sign.text())) {
                label(sign, words, places).ifPresent(label -> {
                    words.remove(sign);
                    words.add(words.indexOf(label), sign);
                });
            }
        }
        return words.equals(grid.page().words()) ? grid : Grid.of(grid.page().with(words));
    }

    /** The nearest word to the right in the same cell or, like the tick, in none. */
    private static Optional<Word> label(Word sign, List<Word> words, IdentityHashMap<Word, Integer> places) {
        return words.stream()
                .filter(word -> Objects.equals(places.get(word), places.get(sign)) && !SIGNS.contains(word.text()))
                .filter(word -> word.area().sharedHeight(sign.area()) > 0)
                .filter(word ->
                        !Letters.of(word.text()).isEmpty() || word.text().equals("10%"))
                .filter(word -> word.area().left() > sign.area().left()
                        && word.area().left() - sign.area().right() < NEAR * sign.size())
                .min(Comparator.comparing(word -> word.area().left()));
    }
}
