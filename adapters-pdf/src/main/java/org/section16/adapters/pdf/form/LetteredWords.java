package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Word;

/** Words with the letters of each, made out once for all the labels that are looked for among them. */
final class LetteredWords {

    private static final Pattern BOX_NUMBER = Pattern.compile("\\d{1,2}[A-Za-z]?\\.?");

    private static final Pattern SIGNS = Pattern.compile("[*.:)]+");

    private final List<Word> words;
    private final String[] letters;

    LetteredWords(List<Word> words) {
        this.words = words;
        letters = new String[words.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.of(words.get(i).text());
        }
    }

    List<Word> words() {
        return words;
    }

    /** The first words, in the given order, that make up a label. */
    Optional<List<Word>> find(String label) {
        for (int i = 0; i < letters.length; i++) {
            int end = letters[i].isEmpty() ? 0 : endOfLabel(i, label);
            if (end > 0) {
                return Optional.of(words.subList(i, end));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a word that the label can begin with and one that it can end with, in whatever order they are. */
    boolean mayHold(String label) {
        return Stream.of(letters).anyMatch(each -> !each.isEmpty() && label.startsWith(each))
                && Stream.of(letters).anyMatch(each -> !each.isEmpty() && label.endsWith(each));
    }

    /** Where the label that starts at a word, perhaps with the number of its box, ends; 0 if none starts there. */
    int endOfLabel(int from, String label) {
        int known = 0;
        int i = isBoxNumber(words.get(from).text()) ? from + 1 : from;
        while (i < letters.length && known < label.length() && label.startsWith(letters[i], known)) {
            known += letters[i].length();
            i++;
        }
        return known == label.length() && i > from ? endOfSigns(i) : 0;
    }

    private static boolean isBoxNumber(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && BOX_NUMBER.matcher(text).matches();
    }

    /** A star or a stop set as a word of its own still belongs to the label. */
    private int endOfSigns(int from) {
        int end = from;
        while (end < letters.length
                && letters[end].isEmpty()
                && SIGNS.matcher(words.get(end).text()).matches()) {
            end++;
        }
        return end;
    }
}
