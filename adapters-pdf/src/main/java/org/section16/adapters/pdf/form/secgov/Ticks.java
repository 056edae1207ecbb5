package org.section16.adapters.pdf.form.secgov;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/** The crosses left of the labels they belong to. */
final class Ticks {

    private static final Set<String> SIGNS = Set.of("X", "x", "\u2612", "\u2611", "\u2713", "\u2714");

    /** A label of several lines has its tick in the middle; one of one line stands a little higher or lower. */
    private static final float SLACK = 3f;

    private final List<Word> signs;

    Ticks(List<Word> words) {
        signs = words.stream().filter(word -> SIGNS.contains(word.text())).toList();
    }

    List<Word> signs() {
        return signs;
    }

    /** The tick before a label, on its height and nearer to it than any other. */
    Optional<Word> before(List<Word> label) {
        Rectangle area = Rectangle.around(label.stream().map(Word::area).toList());
        int page = label.get(0).page();
        return signs.stream()
                .filter(sign -> sign.page() == page)
                .filter(sign -> sign.area().right() <= area.left() + 1)
                .filter(sign -> area.top() - SLACK < sign.area().centreY()
                        && sign.area().centreY() < area.bottom() + SLACK)
                .max(Comparator.comparing(sign -> sign.area().right()));
    }
}
