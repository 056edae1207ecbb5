package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** All marks of a document are of one size but for rounding. */
    private static final float SAME_SIZE = 0.97f;

    /** A narrow column breaks {@code (12)} into as many pieces as it has signs. */
    private static final int MOST_PIECES = 4;

    private final Set<Integer> listed;
    private final float largest;

    /**
     * Gets to know a document.
     *
     * @param boxes  the words of each box
     * @param listed  the numbers of the footnotes that the document explains
     */
    public FootnoteMarks(Collection<List<Word>> boxes, Set<Integer> listed) {
        this.listed = Set.copyOf(listed);
        this.largest = (float) boxes.stream()
                .flatMap(box -> pieced(box).stream().filter(pieces -> isOne(pieces) && isRaised(pieces, box)))
                .mapToDouble(pieces -> pieces.get(0).size())
                .max()
                .orElse(0);
    }

    /** The numbers that occur in brackets, be they marks or not. */
    public static Set<Integer> mentioned(Collection<List<Word>> boxes) {
        Set<Integer> numbers = new TreeSet<>();
        boxes.forEach(box ->
                pieced(box).stream().filter(FootnoteMarks::isOne).forEach(mark -> numbers.addAll(numbers(mark))));
        return numbers;
    }

    /** The words that make up the marks of a box, in reading order. */
    public List<Word> in(List<Word> box) {
        List<List<Word>> ordered = pieced(box);
        List<Word> marks = new ArrayList<>();
        boolean atEnd = true;
        for (int i = ordered.size() - 1; i >= 0; i--) {
            List<Word> pieces = ordered.get(i);
            if (isOne(pieces) && (isRaised(pieces, box) || (atEnd && counts(pieces, ordered.subList(0, i))))) {
                marks.addAll(0, pieces);
            } else {
                atEnd = false;
            }
        }
        return marks;
    }

    /** The numbers of marks such as {@code (2)(3)}. */
    public static List<Integer> numbers(List<Word> marks) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text(marks));
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    /** The words of a box, each on its own but for the pieces of one mark, which a narrow column breaks. */
    private static List<List<Word>> pieced(List<Word> box) {
        List<Word> ordered = TextLine.inReadingOrder(box);
        List<List<Word>> pieced = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i += pieced.get(pieced.size() - 1).size()) {
            pieced.add(ordered.subList(i, endOfMark(ordered, i)));
        }
        return pieced;
    }

    private static int endOfMark(List<Word> ordered, int from) {
        int most = ordered.get(from).text().startsWith("(") ? MOST_PIECES : 1;
        for (int end = from + 1; end <= Math.min(from + most, ordered.size()); end++) {
            if (isOne(ordered.subList(from, end))) {
                return end;
            }
        }
        return from + 1;
    }

    private static boolean isOne(List<Word> pieces) {
        return pieces.get(0).text().startsWith("(")
                && MARKS.matcher(text(pieces)).matches();
    }

    private static String text(List<Word> pieces) {
        return pieces.size() == 1
                ? pieces.get(0).text()
                : pieces.stream().map(Word::text).collect(Collectors.joining());
    }

    /**
     * Whether what is not raised above any other word is a mark: alone in its box, in a document without raised ones, or
     * set like them on a line without other text, above which it could be raised.
     */
    private boolean counts(List<Word> pieces, List<List<Word>> before) {
        boolean alone = before.stream().allMatch(FootnoteMarks::isOne);
        boolean wrapped = pieces.get(0).size() * SAME_SIZE <= largest
                && before.stream()
                        .filter(other -> !isOne(other))
                        .flatMap(List::stream)
                        .noneMatch(other -> other.run() == pieces.get(0).run());
        return listed.containsAll(numbers(pieces)) && (largest == 0 || alone || wrapped);
    }

    private static boolean isRaised(List<Word> pieces, List<Word> box) {
        List<Word> others = others(box);
        return pieces.stream()
                .allMatch(piece -> others.stream()
                        .anyMatch(other -> isSmaller(piece, other)
                                || (other.run() == piece.run()
                                        && other.baseline() - piece.baseline() > RAISED * other.size())));
    }

    private static boolean isSmaller(Word piece, Word other) {
        return piece.size() < SMALLER * other.size();
    }

    /** The words of a box that are no marks. */
    private static List<Word> others(List<Word> box) {
        return pieced(box).stream()
                .filter(other -> !isOne(other))
                .flatMap(List::stream)
                .toList();
    }
}
