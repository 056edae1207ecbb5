package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.adapters.pdf.page.Word;

/** Printed matter that is the same on every form: known by its letters, so that what is left was filled in. */
public final class Boilerplate {

    private Boilerplate() {}

    /**
     * The words of all the texts that are found.
     *
     * @param words  in the order in which they read
     * @param texts  in letters
     */
    public static List<Word> in(List<Word> words, List<String> texts) {
        List<Word> found = new ArrayList<>();
        texts.forEach(text -> LabelSplit.find(words, text).ifPresent(part -> found.addAll(withSigns(words, part))));
        return found;
    }

    /** Where a text ends; empty if it is not there. */
    public static Optional<Word> endOf(List<Word> words, String text) {
        return LabelSplit.find(words, text).map(part -> part.get(part.size() - 1));
    }

    /** Stars, numbers and signs beside a printed text belong to it: they are no letters, and so no part of the find. */
    static List<Word> withSigns(List<Word> words, List<Word> part) {
        int from = words.indexOf(part.get(0));
        int to = words.indexOf(part.get(part.size() - 1)) + 1;
        while (from > 0 && words.get(from - 1).text().matches("\\*+")) {
            from--;
        }
        while (to < words.size() && words.get(to).text().matches("[-.,:*\\d]+")) {
            to++;
        }
        return words.subList(from, to);
    }
}
