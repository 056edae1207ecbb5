package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.section16.adapters.pdf.page.Word;

/**
 * Check boxes that are made of characters: {@code [ ]} and {@code [X]}, {@code _____} and {@code __X__}, ballot glyphs.
 * They stand right before their labels.
 */
public final class TickMarks {

    private static final Pattern SIGN = Pattern.compile("[\\[\\]_Xx\u2610\u2611\u2612\u2713\u2714]+");

    private TickMarks() {}

    /** The words of the check box before a label; none if there is no check box. */
    public static List<Word> before(List<Word> words, List<Word> label) {
        List<Word> signs = new ArrayList<>();
        for (int at = words.indexOf(label.get(0)) - 1; at >= 0; at--) {
            Word word = words.get(at);
            if (!SIGN.matcher(word.text()).matches()
                    || word.page() != label.get(0).page()) {
                break;
            }
            signs.add(0, word);
        }
        return signs;
    }

    /** Whether words are nothing but a tick. */
    public static boolean isTick(List<Word> words) {
        return words.stream().allMatch(word -> SIGN.matcher(word.text()).matches()) && isTicked(words);
    }

    /** Whether a check box has something in it. */
    public static boolean isTicked(List<Word> signs) {
        return signs.stream().anyMatch(sign -> sign.text().matches(".*[Xx\u2611\u2612\u2713\u2714].*"));
    }
}
