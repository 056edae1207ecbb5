package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.page.Word;

/** Finds printed texts among words, in the order in which the document sets them or else in which they read. */
public final class LabelFinder {

    /** The fullest real page has 2,500 words; more are not put in order. */
    private static final int MOST_WORDS = 20_000;

    private final LetteredWords words;
    private Optional<LetteredWords> inBlocks = Optional.empty();

    /** Searches words, given in the order of the document. */
    public LabelFinder(List<Word> words) {
        this.words = new LetteredWords(words);
    }

    /** The words of a text, given in letters. */
    public Optional<List<Word>> find(String letters) {
        return words.find(letters).or(() -> words.mayHold(letters) ? inBlocks().find(letters) : Optional.empty());
    }

    /** The words of a text, with the figures and signs directly before and behind it. */
    public Optional<List<Word>> findWithFigures(String letters) {
        return words.find(letters)
                .map(found -> withFigures(words.words(), found))
                .or(() -> inBlocks()
                        .find(letters)
                        .map(found -> withFigures(inBlocks().words(), found)));
    }

    private LetteredWords inBlocks() {
        if (inBlocks.isEmpty()) {
            List<Word> all = words.words();
            inBlocks = Optional.of(all.size() > MOST_WORDS ? words : new LetteredWords(Blocks.inOrder(all)));
        }
        return inBlocks.get();
    }

    private static List<Word> withFigures(List<Word> words, List<Word> found) {
        int start = words.indexOf(found.get(0));
        int end = start + found.size();
        while (start > 0 && isFigure(words.get(start - 1), words.get(start))) {
            start--;
        }
        while (end < words.size() && isFigure(words.get(end), words.get(end - 1))) {
            end++;
        }
        return words.subList(start, end);
    }

    private static boolean isFigure(Word word, Word beside) {
        boolean near = Math.abs(word.baseline() - beside.baseline()) < Blocks.NEXT_LINE * beside.size();
        return near && word.page() == beside.page() && Letters.of(word.text()).isEmpty();
    }
}
