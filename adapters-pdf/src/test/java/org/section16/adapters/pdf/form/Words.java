package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/** Words written by hand: letters half as wide as the type is high, a space between words. */
public final class Words {

    private static final float SIZE = 10;

    private final List<Word> words = new ArrayList<>();
    private int page = 1;
    private int run;

    /** Goes to another page. */
    public Words page(int number) {
        page = number;
        return this;
    }

    /** Sets a run of words. */
    public Words at(float x, float baseline, String text) {
        return at(x, baseline, SIZE, text);
    }

    /** Sets a run of words in a type of another size. */
    public Words at(float x, float baseline, float size, String text) {
        run++;
        float left = x;
        for (String word : text.split(" ", -1)) {
            add(word, left, baseline, size, false);
            left += (word.length() + 1) * size / 2;
        }
        return this;
    }

    /** Sets a raised mark right behind the last word. */
    public Words mark(String text) {
        Word last = words.get(words.size() - 1);
        add(text, last.area().right(), last.baseline() - 3, last.size() * 0.83f, true);
        return this;
    }

    public List<Word> all() {
        return List.copyOf(words);
    }

    /** The same words as a program would have recognised them in a picture, quite sure of them. */
    public List<Word> recognised() {
        return words.stream()
                .map(word -> new Word(
                        word.page(),
                        word.text(),
                        word.area(),
                        word.baseline(),
                        word.size(),
                        word.run(),
                        word.joined(),
                        word.onPaper(),
                        96,
                        ""))
                .toList();
    }

    private void add(String text, float left, float baseline, float size, boolean joined) {
        Rectangle area =
                new Rectangle(left, baseline - 0.78f * size, left + text.length() * size / 2, baseline + 0.22f * size);
        words.add(new Word(page, text, area, baseline, size, run, joined));
    }
}
