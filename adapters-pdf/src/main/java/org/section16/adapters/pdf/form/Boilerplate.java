package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.page.Word;

/** Printed matter that is the same on every form: known by its letters, so that what is left was filled in. */
public final class Boilerplate {

    private static final Pattern FORM_NUMBER = Pattern.compile("SEC\\d{4}T?\\(\\d{1,2}-\\d{2}\\)");

    /** In words; a narrow column breaks it within the date. */
    private static final int LONGEST_NUMBER = 4;

    private Boilerplate() {}

    /**
     * The words of all the texts that are found.
     *
     * @param words  in the order in which they read
     * @param texts  in letters
     */
    public static List<Word> in(List<Word> words, List<String> texts) {
        List<Word> found = new ArrayList<>();
        LabelFinder finder = new LabelFinder(words);
        texts.forEach(text -> finder.find(text).ifPresent(part -> found.addAll(withSigns(words, part))));
        for (int i = 0; i < words.size(); i++) {
            int end = endOfFormNumber(words, i);
            if (end > 0) {
                found.addAll(words.subList(isNamed(words, i) ? i - 3 : i, end));
            }
        }
        return found;
    }

    /** Where the number ends that the SEC gives to a form, with the month of its edition: {@code SEC 1474 (9-02)}. */
    private static int endOfFormNumber(List<Word> words, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(words.size(), from + LONGEST_NUMBER); i++) {
            text.append(words.get(i).text());
            if (FORM_NUMBER.matcher(text).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number may stand behind the name of the form: {@code * Form 4: SEC 1474 (03-26)}. */
    private static boolean isNamed(List<Word> words, int at) {
        return at >= 3
                && words.get(at - 3).text().equals("*")
                && words.get(at - 2).text().equals("Form")
                && words.get(at - 1).text().matches("[345]:");
    }

    /**
     * Stars, numbers and signs beside a printed text belong to it: they are no letters, and so no part of the find. Not
     * so a number in brackets, with which a footnote begins.
     */
    static List<Word> withSigns(List<Word> words, List<Word> part) {
        List<Word> all = new ArrayList<>(part);
        int from = words.indexOf(part.get(0));
        while (from > 0 && words.get(from - 1).text().matches("\\*+")) {
            all.add(words.get(--from));
        }
        int to = words.indexOf(part.get(part.size() - 1)) + 1;
        while (to < words.size() && words.get(to).text().matches("[-.,:*\\d]+")) {
            all.add(words.get(to++));
        }
        return all;
    }
}
