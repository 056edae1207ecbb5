package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.section16.adapters.pdf.page.Word;

/**
 * Words put in order block by block: side by side while no wide gap parts them, then line below line.
 *
 * <p>Most programs set a text in the order in which it reads. Some set all that is in another typeface afterwards, so
 * that a word in italics is missing from its sentence.
 */
public final class Blocks {

    /** A space is a quarter to a third of the size of the type; columns are further apart than a whole one. */
    private static final float WIDEST_SPACE = 1f;

    /** Words on one line stand on one height, but for rounding. */
    private static final float SAME_BASELINE = 0.25f;

    /** Lines of one text are 1.1 to 1.4 sizes of the type apart. */
    static final float NEXT_LINE = 1.6f;

    private final List<List<List<Word>>> blocks = new ArrayList<>();

    private Blocks(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingDouble((Word word) -> word.area().left()))
                .forEach(word -> addToLine(lines, word));
        lines.sort(Comparator.comparingInt((List<Word> line) -> line.get(0).page())
                .thenComparingDouble(line -> line.get(0).baseline()));
        lines.forEach(this::addToBlock);
    }

    /** The words in order. */
    public static List<Word> inOrder(List<Word> words) {
        return new Blocks(words)
                .blocks.stream()
                        .flatMap(block -> block.stream().flatMap(List::stream))
                        .toList();
    }

    private static void addToLine(List<List<Word>> lines, Word word) {
        for (List<Word> line : lines) {
            if (continues(line.get(line.size() - 1), word)) {
                line.add(word);
                return;
            }
        }
        List<Word> fresh = new ArrayList<>();
        fresh.add(word);
        lines.add(fresh);
    }

    private static boolean continues(Word before, Word word) {
        return before.page() == word.page()
                && Math.abs(before.baseline() - word.baseline()) < SAME_BASELINE * word.size()
                && word.area().left() - before.area().right() < WIDEST_SPACE * word.size();
    }

    private void addToBlock(List<Word> line) {
        List<List<Word>> nearest = List.of();
        for (List<List<Word>> block : blocks) {
            List<Word> above = block.get(block.size() - 1);
            if (isBelow(above, line) && (nearest.isEmpty() || distance(above, line) < distance(last(nearest), line))) {
                nearest = block;
            }
        }
        if (nearest.isEmpty()) {
            nearest = new ArrayList<>();
            blocks.add(nearest);
        }
        nearest.add(line);
    }

    private static List<Word> last(List<List<Word>> block) {
        return block.get(block.size() - 1);
    }

    private static float distance(List<Word> above, List<Word> line) {
        return Math.abs(left(above) - left(line));
    }

    private static boolean isBelow(List<Word> above, List<Word> line) {
        Word first = line.get(0);
        float distance = first.baseline() - above.get(0).baseline();
        return above.get(0).page() == first.page()
                && distance > 0
                && distance < NEXT_LINE * first.size()
                && left(above) < right(line)
                && left(line) < right(above);
    }

    private static float left(List<Word> line) {
        return line.get(0).area().left();
    }

    private static float right(List<Word> line) {
        return line.get(line.size() - 1).area().right();
    }
}
