package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.adapters.pdf.grid.Grid;
import org.section16.adapters.pdf.page.Page;
import org.section16.adapters.pdf.page.Word;

/**
 * Mends what recognition makes of the printed matter of the form: {@code Narne and Address cf Regorting Person} can only
 * be one label. Values are never touched unless they stand where a whole printed text would, all but a letter in six;
 * and what was recognised is kept beside what it was taken for.
 */
public final class MisreadLabels {

    /** A text may have one error for so many letters. */
    private static final int LETTERS_FOR_AN_ERROR = 6;

    /** The fullest real page has 8,000; to look for texts takes time with every letter. */
    private static final int MOST_LETTERS = 20_000;

    /** Shorter texts are too much like others, in a cell. */
    private static final int SHORTEST = 8;

    /** The same in running text, where footnotes speak of what the form speaks of. */
    private static final int SHORTEST_LOOSE = 20;

    /** So short are texts that are known only if a cell holds nothing else: the heads of columns. */
    private static final int SHORTEST_ALONE = 4;

    private final List<String> texts;
    private final IdentityHashMap<Word, Word> mended = new IdentityHashMap<>();

    private MisreadLabels(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Mends pages; printed ones stay what they are.
     *
     * @param pages  of a document
     * @param texts  the printed matter, in letters
     */
    public static List<Page> mended(List<Page> pages, List<String> texts) {
        return pages.stream()
                .map(page -> isToBeMended(page) ? new MisreadLabels(texts).mended(page) : page)
                .toList();
    }

    private static boolean isToBeMended(Page page) {
        return page.words().stream().anyMatch(Word::isRecognised)
                && page.words().stream().mapToInt(word -> word.text().length()).sum() <= MOST_LETTERS;
    }

    private Page mended(Page page) {
        Grid grid = Grid.of(page);
        grid.cells().stream().map(Cell::words).forEach(words -> {
            mend(words, SHORTEST);
            mendAlone(words);
        });
        mend(grid.loose(), SHORTEST_LOOSE);
        mend(Blocks.inOrder(grid.loose()), SHORTEST_LOOSE);
        return page.with(page.words().stream()
                .map(word -> mended.getOrDefault(word, word))
                .toList());
    }

    /** Boxes begin with their labels; elsewhere, a text in which nothing is wrong is no other one, misread. */
    private void mend(List<Word> words, int shortest) {
        Lettering lettering = Lettering.of(words);
        List<NearText> found = texts.stream()
                .filter(text -> text.length() >= shortest)
                .flatMap(text ->
                        NearText.find(lettering.letters(), lettering.ends(), text, text.length() / LETTERS_FOR_AN_ERROR)
                                .stream())
                .sorted(Comparator.comparing(NearText::isBeginning)
                        .reversed()
                        .thenComparing(
                                near -> (float) near.errors() / near.meant().size())
                        .thenComparing(near -> -near.meant().size()))
                .toList();
        BitSet taken = new BitSet();
        for (NearText near : found) {
            boolean whole = found.stream().noneMatch(other -> other.goesOnFrom(near));
            if (whole && taken.get(near.from(), near.to()).isEmpty()) {
                taken.set(near.from(), near.to());
                mend(words, lettering, near);
            }
        }
    }

    private void mendAlone(List<Word> words) {
        Lettering lettering = Lettering.of(words);
        String letters = lettering.letters();
        if (!texts.contains(letters)) {
            texts.stream()
                    .filter(text -> text.length() >= SHORTEST_ALONE && text.length() < SHORTEST)
                    .filter(text -> Math.abs(text.length() - letters.length()) <= 1)
                    .flatMap(text -> NearText.atEnd(letters, lettering.ends(), text, 1).stream())
                    .findFirst()
                    .ifPresent(near -> mend(words, lettering, near));
        }
    }

    /** Takes words for others, if none of them becomes a wholly different one: then something stands between two parts. */
    private void mend(List<Word> words, Lettering lettering, NearText near) {
        Map<Integer, String> others = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String own = lettering.of(i);
            String meant = near.meant(lettering.starts().get(i), own);
            if (!own.equals(meant)) {
                others.put(i, meant);
            }
        }
        if (others.entrySet().stream().allMatch(word -> isLike(lettering.of(word.getKey()), word.getValue()))) {
            others.forEach((i, meant) -> mended.put(words.get(i), words.get(i).takenFor(meant)));
        }
    }

    private static boolean isLike(String own, String meant) {
        int most = (meant.length() + 1) / 2;
        return !meant.isEmpty()
                && (own.isEmpty()
                        || NearText.atEnd(own, new BitSet(), meant, most).isPresent());
    }

    /**
     * Words and the letters of them all.
     *
     * @param letters  in lower case
     * @param starts  where the letters of each word start
     * @param ends  the same as a set, with the end of all
     */
    private record Lettering(String letters, List<Integer> starts, BitSet ends) {

        /** The letters of a word. */
        String of(int word) {
            int end = word + 1 < starts.size() ? starts.get(word + 1) : letters.length();
            return letters.substring(starts.get(word), end);
        }

        static Lettering of(List<Word> words) {
            StringBuilder letters = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (Word word : words) {
                starts.add(letters.length());
                letters.append(Letters.of(word.text()));
            }
            BitSet ends = new BitSet();
            Stream.concat(starts.stream(), Stream.of(letters.length())).forEach(ends::set);
            return new Lettering(letters.toString(), starts, ends);
        }
    }
}
