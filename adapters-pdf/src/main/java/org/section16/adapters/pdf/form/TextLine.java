package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/**
 * Words side by side.
 *
 * @param words  from left to right, at least one
 */
public record TextLine(List<Word> words) {

    /** Words whose heights coincide by half of the smaller one stand side by side; a raised mark does by far more. */
    private static final float SAME_LINE = 0.5f;

    public TextLine {
        words = List.copyOf(words);
    }

    /** Arranges words in lines, page by page, from top to bottom. */
    public static List<TextLine> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(Word::page)
                .thenComparingDouble(word -> word.area().centreY()));
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !standsBeside(sorted.subList(start, i), sorted.get(i))) {
                lines.add(leftToRight(sorted.subList(start, i)));
                start = i;
            }
        }
        return lines;
    }

    /** The words of all lines, one line after the other. */
    public static List<Word> inReadingOrder(List<Word> words) {
        return of(words).stream().flatMap(line -> line.words().stream()).toList();
    }

    public int page() {
        return words.get(0).page();
    }

    public Rectangle area() {
        return Rectangle.around(words.stream().map(Word::area).toList());
    }

    /** The size of the largest type in the line, in points. */
    public float size() {
        return words.stream().map(Word::size).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The y on which the largest type stands; marks are raised above it. */
    public float baseline() {
        return words.stream()
                .max(Comparator.comparing(Word::size))
                .orElseThrow()
                .baseline();
    }

    public String letters() {
        return Letters.of(words);
    }

    private static boolean standsBeside(List<Word> line, Word word) {
        if (line.get(0).page() != word.page()) {
            return false;
        }
        // They come from the top: those that reach furthest down are among the last.
        Rectangle last = line.get(line.size() - 1).area();
        Rectangle first = line.get(0).area();
        Rectangle area = word.area();
        float height = Math.min(Math.max(first.height(), last.height()), area.height());
        return Math.max(first.sharedHeight(area), last.sharedHeight(area)) >= SAME_LINE * height;
    }

    private static TextLine leftToRight(List<Word> line) {
        List<Word> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(word -> word.area().left()));
        return new TextLine(sorted);
    }
}
