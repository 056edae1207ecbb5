package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.page.Word;

/**
 * Tells footnote marks from text that looks like them.
 *
 * <p>A mark is a number in brackets, set smaller than or raised above what it belongs to. {@code (2)} in ordinary type
 * within a title is part of the title. Only in a document that raises none of its marks does a number in brackets at
 * the end of a box count as one, provided that such a footnote is listed.
 */
public final class FootnoteMarks {

    private static final Pattern MARKS = Pattern.compile("(?:\\([1-9]\\d?\\))+");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Browsers set raised text at five sixths of its surroundings; rounding never makes up for a tenth. */
    private static final float SMALLER = 0.9f;

    /** Browsers raise text by a third of its size; baselines in one line differ by rounding only. */
    private static final float RAISED = 0.12f;

    private final Set<Integer> listed;
    private final boolean someRaised;

    /**
     * Gets to know a document.
     *
     * @param boxes  the words of each box
     * @param listed  the numbers of the footnotes that the document explains
     */
    public FootnoteMarks(Collection<List<Word>> boxes, Set<Integer> listed) {
        this.listed = Set.copyOf(listed);
        this.someRaised = boxes.stream().anyMatch(box -> box.stream().anyMatch(word -> isRaised(word, box)));
    }

    /** The numbers that occur in brackets, be they marks or not. */
    public static Set<Integer> mentioned(Collection<List<Word>> boxes) {
        Set<Integer> numbers = new TreeSet<>();
        boxes.forEach(box -> box.stream()
                .filter(word -> MARKS.matcher(word.text()).matches())
                .forEach(word -> numbers(word).forEach(numbers::add)));
        return numbers;
    }

    /** The marks among the words of a box, in reading order. */
    public List<Word> in(List<Word> box) {
        List<Word> ordered = TextLine.inReadingOrder(box);
        List<Word> marks = new ArrayList<>();
        boolean atEnd = true;
        for (int i = ordered.size() - 1; i >= 0; i--) {
            Word word = ordered.get(i);
            boolean looksLikeOne = MARKS.matcher(word.text()).matches();
            if (looksLikeOne && (isRaised(word, box) || (atEnd && counts(word, ordered, i)))) {
                marks.add(0, word);
            } else {
                atEnd = false;
            }
        }
        return marks;
    }

    /** The numbers of a mark such as {@code (2)(3)}. */
    public static List<Integer> numbers(Word mark) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(mark.text());
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    /** Whether a word that is not raised above any other is a mark: alone in its box, or in a document without raised ones. */
    private boolean counts(Word word, List<Word> ordered, int at) {
        boolean known = listed.containsAll(numbers(word));
        boolean alone = ordered.subList(0, at).stream()
                .allMatch(before -> MARKS.matcher(before.text()).matches());
        return known && (alone || !someRaised);
    }

    private static boolean isRaised(Word word, List<Word> box) {
        if (!MARKS.matcher(word.text()).matches()) {
            return false;
        }
        return box.stream()
                .filter(other -> !MARKS.matcher(other.text()).matches())
                .anyMatch(other -> word.size() < SMALLER * other.size()
                        || (other.run() == word.run() && other.baseline() - word.baseline() > RAISED * other.size()));
    }
}
