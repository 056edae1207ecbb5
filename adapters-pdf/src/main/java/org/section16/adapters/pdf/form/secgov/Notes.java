package org.section16.adapters.pdf.form.secgov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.LineSpacing;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.page.Word;

/**
 * Divides the explanation of responses into footnotes.
 *
 * <p>Each begins with its number and a full stop, but so may any line of one, because text wraps where it will. A new
 * footnote stands further below the line before than a wrapped line does. Across the end of a page that cannot be
 * seen; there the number decides: it is the next one, or one that is marked in the form, and none begins with it later.
 */
final class Notes {

    /** Footnotes begin at one x, the left edge of the text; each page of a scan lies elsewhere. */
    private static final float SAME_LEFT = 4f;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?\\.");

    private final List<TextLine> lines;
    private final LineSpacing spacing;
    private final Map<Integer, Float> left = new HashMap<>();
    private final float right;
    private final Set<Integer> mentioned;
    private final List<Note> notes = new ArrayList<>();
    private final List<Word> before = new ArrayList<>();

    /**
     * A footnote.
     *
     * @param number  as it is listed
     * @param label  the word that holds the number
     * @param text  what follows; empty if nothing does
     */
    record Note(int number, Word label, List<Word> text) {}

    /**
     * Divides lines.
     *
     * @param lines  of the explanation, in order
     * @param mentioned  the numbers that are marked somewhere in the form
     * @param edge  how far right a line can reach, as far as other parts of the page tell
     */
    Notes(List<TextLine> lines, Set<Integer> mentioned, float edge) {
        this.lines = lines;
        this.spacing = LineSpacing.of(lines);
        lines.forEach(line -> left.merge(line.page(), line.area().left(), Math::min));
        right = lines.stream().map(line -> line.area().right()).reduce(edge, Math::max);
        this.mentioned = mentioned;
        for (int i = 0; i < lines.size(); i++) {
            List<Word> words = lines.get(i).words();
            if (begins(i)) {
                notes.add(new Note(number(i), words.get(0), new ArrayList<>(words.subList(1, words.size()))));
            } else if (notes.isEmpty()) {
                before.addAll(words);
            } else {
                notes.get(notes.size() - 1).text().addAll(words);
            }
        }
    }

    List<Note> all() {
        return notes;
    }

    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        notes.forEach(note -> numbers.add(note.number()));
        return numbers;
    }

    /** What stands above the first footnote. */
    List<Word> before() {
        return before;
    }

    private boolean begins(int at) {
        if (!isNumbered(at) || numbers().contains(number(at))) {
            return false;
        }
        if (isOnNewPage(at)) {
            return isExpected(at);
        }
        return isSetApart(at) || (isNext(at) && hadRoomAbove(at));
    }

    private boolean isNumbered(int at) {
        TextLine line = lines.get(at);
        return NUMBER.matcher(line.words().get(0).text()).matches()
                && line.area().left() - left.getOrDefault(line.page(), 0f) < SAME_LEFT;
    }

    private int number(int at) {
        String label = lines.get(at).words().get(0).text();
        return Integer.parseInt(label.substring(0, label.length() - 1));
    }

    private boolean isNext(int at) {
        return number(at) == (notes.isEmpty() ? 0 : notes.get(notes.size() - 1).number()) + 1;
    }

    private boolean isOnNewPage(int at) {
        return at > 0 && lines.get(at).page() != lines.get(at - 1).page();
    }

    private boolean isSetApart(int at) {
        return at == 0 || !spacing.wraps(lines.get(at - 1), lines.get(at));
    }

    /** Whether the number would have fitted on the line above, so that it stands here for another reason. */
    private boolean hadRoomAbove(int at) {
        TextLine line = lines.get(at);
        float needed = line.words().get(0).area().width() + line.size();
        return lines.get(at - 1).area().right() + needed < right;
    }

    private boolean isExpected(int at) {
        int number = number(at);
        boolean marked = mentioned.contains(number) && numbers().stream().allMatch(earlier -> earlier < number);
        boolean expected = isNext(at) || marked;
        for (int later = at + 1; expected && later < lines.size(); later++) {
            expected = !(isNumbered(later) && number(later) == number && !isOnNewPage(later) && isSetApart(later));
        }
        return expected;
    }
}
