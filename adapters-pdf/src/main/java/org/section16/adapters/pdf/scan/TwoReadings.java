package org.section16.adapters.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.adapters.pdf.scan.Dots.Area;

/** What two readings of one part of a page say together: what only one of them says is doubtful. */
final class TwoReadings {

    /** Of what two readings disagree on, in percent. */
    static final int DOUBTFUL = 50;

    /** Dirt and the remains of lines are lower than any letter. */
    private static final int LOWEST_LETTER = 10;

    private static final int NARROWEST_LETTER = 3;

    /** A full stop; recognition forgets one without a trace. */
    private static final int SMALLEST_STOP = 4;

    /** What a word's letters may stand beyond what recognition says. */
    private static final int BEYOND = 5;

    private TwoReadings() {}

    /** The words of the first reading, or of the second where that one fits better, with what the other says. */
    static List<RecognisedWord> together(List<RecognisedWord> first, List<RecognisedWord> second) {
        if (RecognisedWord.text(first).equals(RecognisedWord.text(second))) {
            return surer(first, second);
        }
        List<RecognisedWord> together = new ArrayList<>();
        List<RecognisedWord> rest = new ArrayList<>(second);
        for (RecognisedWord word : first) {
            List<RecognisedWord> same =
                    rest.stream().filter(other -> overlaps(word, other)).toList();
            rest.removeAll(same);
            together.add(word.against(same));
        }
        for (RecognisedWord word : rest) {
            boolean within = together.stream().anyMatch(other -> overlaps(word, other));
            if (!within && word.tellsSize()) {
                together.add(word.with(Math.min(DOUBTFUL, word.confidence())));
            }
        }
        together.sort(Comparator.comparing(RecognisedWord::line).thenComparing(RecognisedWord::left));
        return together;
    }

    /** Both say the same: each word is as sure as the surer reading, if they part the words alike. */
    private static List<RecognisedWord> surer(List<RecognisedWord> first, List<RecognisedWord> second) {
        if (first.size() != second.size()) {
            return first;
        }
        List<RecognisedWord> surer = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            surer.add(first.get(i)
                    .with(Math.max(first.get(i).confidence(), second.get(i).confidence())));
        }
        return surer;
    }

    private static boolean overlaps(RecognisedWord word, RecognisedWord other) {
        int shared = Math.min(word.left() + word.width(), other.left() + other.width())
                - Math.max(word.left(), other.left());
        int sharedHeight =
                Math.min(word.top() + word.height(), other.top() + other.height()) - Math.max(word.top(), other.top());
        return 2 * shared > Math.min(word.width(), other.width())
                && 2 * sharedHeight > Math.min(word.height(), other.height());
    }

    /** Makes words doubtful beside which there is ink that belongs to none: something was lost there. */
    static List<RecognisedWord> besideLost(List<RecognisedWord> words, List<Area> shapes) {
        List<RecognisedWord> all = new ArrayList<>(words);
        for (Area shape : shapes) {
            boolean letter = shape.height() >= LOWEST_LETTER && shape.width() >= NARROWEST_LETTER;
            boolean stop = !letter && shape.height() >= SMALLEST_STOP && shape.width() >= SMALLEST_STOP;
            int beyond = letter ? BEYOND : 1;
            if ((letter || stop) && all.stream().noneMatch(word -> holds(word, shape, beyond))) {
                all.stream()
                        .min(Comparator.comparing(word -> distance(word, shape)))
                        .ifPresent(
                                word -> all.set(all.indexOf(word), word.with(Math.min(DOUBTFUL, word.confidence()))));
            }
        }
        return all;
    }

    private static boolean holds(RecognisedWord word, Area shape, int beyond) {
        int x = (shape.left() + shape.right()) / 2;
        int y = (shape.top() + shape.bottom()) / 2;
        return x >= word.left() - beyond
                && x <= word.left() + word.width() + beyond
                && y >= word.top() - beyond
                && y <= word.top() + word.height() + beyond;
    }

    private static int distance(RecognisedWord word, Area shape) {
        int x = (shape.left() + shape.right()) / 2;
        int y = (shape.top() + shape.bottom()) / 2;
        return Math.max(0, Math.max(word.left() - x, x - word.left() - word.width()))
                + Math.max(0, Math.max(word.top() - y, y - word.top() - word.height()));
    }
}
