package org.section16.adapters.pdf.form.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.form.TextLine;
import org.section16.adapters.pdf.page.Word;

/**
 * The footnotes, typed as their author chose: {@code (1) …}, {@code 1. …} or {@code 1) …} at the start of a line. They
 * are taken in order, so that a line which happens to begin with another number goes on with the footnote before.
 */
final class Notes {

    private static final Pattern NUMBER = Pattern.compile("\\(?([1-9]\\d?)[.)]+");

    private final List<Note> notes = new ArrayList<>();
    private final List<Word> before = new ArrayList<>();

    /**
     * A footnote.
     *
     * @param number  as it is typed
     * @param label  the word that holds the number
     * @param text  what follows; empty if nothing does
     */
    record Note(int number, Word label, List<Word> text) {}

    /** Divides the words of the explanation. */
    Notes(List<Word> words) {
        for (TextLine line : TextLine.of(words)) {
            Word first = line.words().get(0);
            Matcher number = NUMBER.matcher(first.text());
            boolean begins = number.matches() && Integer.parseInt(number.group(1)) == notes.size() + 1;
            if (begins) {
                notes.add(new Note(notes.size() + 1, first, new ArrayList<>()));
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
