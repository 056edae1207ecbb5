package org.section16.adapters.pdf.form.onlineforms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.LineSpacing;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.adapters.pdf.page.Word;

/**
 * The footnotes: rows of a table without borders, the number in a column at the left, at the middle of its text. Lines
 * that stand near each other are one text; the number beside them is theirs. Text before the first number of a page
 * may be the rest of a footnote that began overleaf.
 */
final class Notes {

    /** The numbers begin at one x, give or take the space left of a letter. */
    private static final float SAME_LEFT = 3f;

    private static final Pattern NUMBER = Pattern.compile("\\([1-9]\\d?\\)");

    private final List<Note> notes = new ArrayList<>();
    private final List<Word> labels;

    /**
     * A footnote.
     *
     * @param label  the word that holds the number
     * @param text  what stands beside it
     * @param isCertain  whether it is clear which lines do
     */
    record Note(Word label, List<Word> text, boolean isCertain) {

        int number() {
            return FootnoteMarks.numbers(List.of(label)).get(0);
        }
    }

    /** Lines that stand near each other. */
    private static final class Block {

        private final List<TextLine> lines = new ArrayList<>();
        private final List<Word> labels = new ArrayList<>();

        int lastPage() {
            return lines.get(lines.size() - 1).page();
        }

        /** Whether a label stands beside one of the lines. */
        boolean isBeside(Word label) {
            List<Rectangle> areas = lines.stream()
                    .filter(line -> line.page() == label.page())
                    .map(TextLine::area)
                    .toList();
            return !areas.isEmpty() && Rectangle.around(areas).sharedHeight(label.area()) > 0;
        }

        /** The end of the lines from a first one on whose middle is nearest to a label. */
        int endOf(Word label, int from) {
            return IntStream.rangeClosed(Math.min(from + 1, lines.size()), lines.size())
                    .boxed()
                    .min(Comparator.comparing(to -> offCentre(label, from, to)))
                    .orElse(from);
        }

        /** Whether a label stands at the middle of lines, give or take less than half of a line. */
        boolean isCentred(Word label, int from, int to) {
            return offCentre(label, from, to) < label.size() / 2;
        }

        private float offCentre(Word label, int from, int to) {
            if (from >= to) {
                return Float.MAX_VALUE;
            }
            float top = lines.get(from).area().top();
            float bottom = lines.get(to - 1).area().bottom();
            return Math.abs((top + bottom) / 2 - label.area().centreY());
        }

        static List<Word> words(List<TextLine> lines) {
            return lines.stream().flatMap(line -> line.words().stream()).toList();
        }
    }

    /** Divides the words of the explanation, without the standing notes. */
    Notes(List<Word> words) {
        float left = words.stream().map(word -> word.area().left()).reduce(Float.MAX_VALUE, Math::min);
        labels = words.stream()
                .filter(word ->
                        NUMBER.matcher(word.text()).matches() && word.area().left() - left < SAME_LEFT)
                .toList();
        List<Block> blocks =
                blocks(words.stream().filter(word -> !labels.contains(word)).toList());
        joinOverleaf(blocks);
        blocks.forEach(this::addNotes);
    }

    /**
     * Where the rows stand as near to each other as the lines of a text, several make one block. Then each number takes
     * as many of the lines as it stands at the middle of.
     */
    private void addNotes(Block block) {
        List<TextLine> lines = block.lines;
        int from = 0;
        for (int i = 0; i < block.labels.size(); i++) {
            boolean last = i + 1 == block.labels.size();
            int to = last ? lines.size() : block.endOf(block.labels.get(i), from);
            boolean certain = block.labels.size() == 1 || block.isCentred(block.labels.get(i), from, to);
            List<TextLine> text = lines.subList(Math.min(from, to), to);
            notes.add(new Note(block.labels.get(i), Block.words(text), certain));
            from = to;
        }
    }

    List<Note> all() {
        return notes;
    }

    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        labels.forEach(label -> numbers.addAll(FootnoteMarks.numbers(List.of(label))));
        return numbers;
    }

    private List<Block> blocks(List<Word> words) {
        List<TextLine> lines = TextLine.of(words);
        LineSpacing spacing = LineSpacing.of(lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !spacing.wraps(lines.get(i - 1), lines.get(i))) {
                blocks.add(new Block());
            }
            blocks.get(blocks.size() - 1).lines.add(lines.get(i));
        }
        blocks.forEach(block -> labels.stream().filter(block::isBeside).forEach(block.labels::add));
        return blocks;
    }

    /** A block without a number at the end or the start of a page is a part of its neighbour on the other side. */
    private static void joinOverleaf(List<Block> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            Block above = blocks.get(i - 1);
            Block block = blocks.get(i);
            boolean overleaf = block.lines.get(0).page() > above.lastPage();
            if (overleaf && (above.labels.isEmpty() || block.labels.isEmpty())) {
                above.lines.addAll(block.lines);
                above.labels.addAll(block.labels);
                blocks.remove(i);
            }
        }
    }
}
