package org.section16.adapters.pdf.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.page.Word;

/** The letters of a text in lower case, without spaces, figures and signs: the form in which labels are compared. */
public final class Letters {

    private static final Pattern BOX_NUMBER = Pattern.compile("\\s*\\d{1,2}\\s*[A-Za-z]?\\s*\\.");

    private Letters() {}

    /** The letters of a text. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        add(text, letters);
        return letters.toString();
    }

    /** The letters of words, in the given order. */
    public static String of(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> add(word.text(), letters));
        return letters.toString();
    }

    /** The letters of a label behind the number of its box, such as {@code 2A.}, if there is one. */
    public static String ofLabel(List<Word> words) {
        if (words.isEmpty() || beginsWithLetter(words.get(0).text())) {
            return of(words);
        }
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return of(BOX_NUMBER.matcher(text).lookingAt() ? text.substring(text.indexOf('.') + 1) : text);
    }

    private static boolean beginsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static void add(String text, StringBuilder letters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c); // nearly all of them are: the others take longer to know
            } else if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
    }
}
