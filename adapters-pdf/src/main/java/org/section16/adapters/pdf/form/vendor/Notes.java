package org.section16.adapters.pdf.form.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.FootnoteMarks;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.page.Word;

/**
 * The footnotes. Each begins with its number in brackets, in a column left of the text; lines that wrap begin with the
 * text, so that a number in brackets at the start of one begins no footnote.
 */
final class Notes {

    /** The numbers begin at one x, give or take the place of a scanned page; the text is a whole column further right. */
    private static final float SAME_LEFT = 8f;

    private static final Pattern NUMBER = Pattern.compile("\\([1-9]\\d?\\)");

    private final List<Note> notes = new ArrayList<>();
    private final List<Word> before = new ArrayList<>();

    /**
     * A footnote.
     *
     * @param label  the word that holds the number
     * @param text  what follows; empty if nothing does
     */
    record Note(Word label, List<Word> text) {

        int number() {
            return FootnoteMarks.numbers(List.of(label)).get(0);
        }
    }

    /** Divides the words of the explanation. */
    Notes(List<Word> words) {
        List<TextLine> lines = TextLine.of(words);
        float left = words.stream().map(word -> word.area().left()).reduce(Float.MAX_VALUE, Math::min);
        for (TextLine line : lines) {
            Word first = line.words().get(0);
            boolean begins =
                    NUMBER.matcher(first.text()).matches() && first.area().left() - left < SAME_LEFT;
            if (begins) {
                notes.add(new Note(first, new ArrayList<>()));
            }
            List<Word> text = line.words().subList(begins ? 1 : 0, line.words().size());
            (notes.isEmpty() ? before : notes.get(notes.size() - 1).text()).addAll(text);
        }
    }

    List<Note> all() {
        return notes;
    }

    /** What stands above the first footnote. */
    List<Word> before() {
        return before;
    }

    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        notes.forEach(note -> numbers.add(note.number()));
        return numbers;
    }
}
