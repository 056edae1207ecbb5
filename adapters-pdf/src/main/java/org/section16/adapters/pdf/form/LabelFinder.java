package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.page.Word;

/** Finds printed texts among words, in the order in which the document sets them or else in which they read. */
public final class LabelFinder {

    /** The fullest real page has 2,500 words; more are not put in order. */
    private static final int MOST_WORDS = 20_000;

    private final List<Word> words;
    private Optional<List<Word>> inBlocks = Optional.empty();

    /** Searches words, given in the order of the document. */
    public LabelFinder(List<Word> words) {
        this.words = words;
    }

    /** The words of a text, given in letters. */
    public Optional<List<Word>> find(String letters) {
        return LabelSplit.find(words, letters).or(() -> LabelSplit.find(inBlocks(), letters));
    }

    /** The words of a text, with the figures and signs directly before and behind it. */
    public Optional<List<Word>> findWithFigures(String letters) {
        return LabelSplit.find(words, letters)
                .map(found -> withFigures(words, found))
                .or(() -> LabelSplit.find(inBlocks(), letters).map(found -> withFigures(inBlocks(), found)));
    }

    private List<Word> inBlocks() {
        if (inBlocks.isEmpty()) {
            inBlocks = Optional.of(words.size() > MOST_WORDS ? words : Blocks.inOrder(words));
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
